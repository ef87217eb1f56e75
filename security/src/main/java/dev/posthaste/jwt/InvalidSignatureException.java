package dev.posthaste.jwt;

/// The signature is not the one of this token by this key.
///
/// PyJWT's `InvalidSignatureError`.
public final class InvalidSignatureException extends DecodeException {

    InvalidSignatureException(String message) {
        super(message);
    }
}
