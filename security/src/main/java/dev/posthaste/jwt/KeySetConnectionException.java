package dev.posthaste.jwt;

/// The address of the key set gave no answer that can be used.
///
/// PyJWT's `PyJWKClientConnectionError`.
public final class KeySetConnectionException extends KeySetClientException {

    KeySetConnectionException(String message) {
        super(message);
    }

    KeySetConnectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
