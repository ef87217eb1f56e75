package dev.posthaste.jwt;

/// A JSON Web Key names an algorithm that is not known.
///
/// PyJWT's `PyJWKError`.
public final class JwkException extends JwtException {

    JwkException(String message) {
        super(message);
    }
}
