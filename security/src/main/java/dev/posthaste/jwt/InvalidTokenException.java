package dev.posthaste.jwt;

/// The token must not be accepted.
///
/// PyJWT's `InvalidTokenError`.
public sealed class InvalidTokenException extends JwtException
        permits DecodeException,
                ExpiredSignatureException,
                InvalidAudienceException,
                InvalidIssuerException,
                InvalidIssuedAtException,
                ImmatureSignatureException,
                InvalidAlgorithmException,
                MissingRequiredClaimException,
                InvalidSubjectException,
                InvalidJwtIdException {

    InvalidTokenException(String message) {
        super(message);
    }

    InvalidTokenException(String message, Throwable cause) {
        super(message, cause);
    }
}
