package dev.posthaste.jwt;

/// Claim `iat` is no number.
///
/// PyJWT's `InvalidIssuedAtError`.
public final class InvalidIssuedAtException extends InvalidTokenException {

    InvalidIssuedAtException(String message) {
        super(message);
    }
}
