package dev.posthaste.jwt;

/// The time in claim `nbf` or `iat` is still to come.
///
/// PyJWT's `ImmatureSignatureError`.
public final class ImmatureSignatureException extends InvalidTokenException {

    ImmatureSignatureException(String message) {
        super(message);
    }
}
