package dev.posthaste.jwt;

import java.util.Objects;

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

    /// What is wrong, without any key, secret or token.
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
