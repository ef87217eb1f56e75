package dev.posthaste.jwt;

/// The time in claim `exp` has come.
///
/// PyJWT's `ExpiredSignatureError`.
public final class ExpiredSignatureException extends InvalidTokenException {

    ExpiredSignatureException(String message) {
        super(message);
    }
}
