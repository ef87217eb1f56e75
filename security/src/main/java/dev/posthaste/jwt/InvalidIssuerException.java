package dev.posthaste.jwt;

/// Claim `iss` names none of the expected issuers.
///
/// PyJWT's `InvalidIssuerError`.
public final class InvalidIssuerException extends InvalidTokenException {

    InvalidIssuerException(String message) {
        super(message);
    }
}
