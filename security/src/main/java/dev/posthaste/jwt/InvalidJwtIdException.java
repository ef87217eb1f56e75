package dev.posthaste.jwt;

/// Claim `jti` is no string.
///
/// PyJWT's `InvalidJTIError`.
public final class InvalidJwtIdException extends InvalidTokenException {

    InvalidJwtIdException(String message) {
        super(message);
    }
}
