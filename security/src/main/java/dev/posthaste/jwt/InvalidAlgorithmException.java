package dev.posthaste.jwt;

/// The token's algorithm is not allowed, not the key's, or not known.
///
/// PyJWT's `InvalidAlgorithmError`.
public final class InvalidAlgorithmException extends InvalidTokenException {

    InvalidAlgorithmException(String message) {
        super(message);
    }
}
