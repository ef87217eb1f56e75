package dev.posthaste.jwt;

/// The key cannot be read, or does not fit the algorithm.
///
/// PyJWT's `InvalidKeyError`.
public final class InvalidKeyException extends JwtException {

    InvalidKeyException(String message) {
        super(message);
    }

    InvalidKeyException(String message, Throwable cause) {
        super(message, cause);
    }
}
