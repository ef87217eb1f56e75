package dev.posthaste.jwt;

/// The key of a token could not be found.
///
/// PyJWT's `PyJWKClientError`.
public sealed class KeySetClientException extends JwtException permits KeySetConnectionException {

    KeySetClientException(String message) {
        super(message);
    }

    KeySetClientException(String message, Throwable cause) {
        super(message, cause);
    }
}
