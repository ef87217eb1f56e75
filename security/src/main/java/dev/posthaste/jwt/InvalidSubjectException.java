package dev.posthaste.jwt;

/// Claim `sub` is no string, or not the expected one.
///
/// PyJWT's `InvalidSubjectError`.
public final class InvalidSubjectException extends InvalidTokenException {

    InvalidSubjectException(String message) {
        super(message);
    }
}
