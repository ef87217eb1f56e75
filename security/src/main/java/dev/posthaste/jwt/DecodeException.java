package dev.posthaste.jwt;

/// The token cannot be read, or was not signed as it should be.
///
/// PyJWT's `DecodeError`.
public sealed class DecodeException extends InvalidTokenException permits InvalidSignatureException {

    DecodeException(String message) {
        super(message);
    }

    DecodeException(String message, Throwable cause) {
        super(message, cause);
    }
}
