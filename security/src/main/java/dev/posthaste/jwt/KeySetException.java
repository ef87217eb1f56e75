package dev.posthaste.jwt;

/// A JSON Web Key Set holds no key that can be used.
///
/// PyJWT's `PyJWKSetError`.
public final class KeySetException extends JwtException {

    KeySetException(String message) {
        super(message);
    }

    KeySetException(String message, Throwable cause) {
        super(message, cause);
    }
}
