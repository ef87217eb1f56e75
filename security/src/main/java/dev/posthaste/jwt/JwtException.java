package dev.posthaste.jwt;

/// What everything that fails in this package has in common.
///
/// PyJWT's `PyJWTError`.
public sealed class JwtException extends RuntimeException
        permits InvalidTokenException, InvalidKeyException, JwkException, KeySetException, KeySetClientException {

    JwtException(String message) {
        super(message);
    }

    JwtException(String message, Throwable cause) {
        super(message, cause);
    }
}
