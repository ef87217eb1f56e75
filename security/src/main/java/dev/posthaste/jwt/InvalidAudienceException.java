package dev.posthaste.jwt;

/// Claim `aud` names none of the expected audiences.
///
/// PyJWT's `InvalidAudienceError`.
public final class InvalidAudienceException extends InvalidTokenException {

    InvalidAudienceException(String message) {
        super(message);
    }
}
