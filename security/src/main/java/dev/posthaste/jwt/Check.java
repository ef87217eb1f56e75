package dev.posthaste.jwt;

/// One thing that [Jwt#decode] checks.
///
/// PyJWT's `options`.
public enum Check {
    /// The signature: `verify_signature`.
    SIGNATURE,
    /// Claim `exp`, where it is there, lies ahead: `verify_exp`.
    EXPIRY,
    /// Claim `nbf`, where it is there, lies not ahead: `verify_nbf`.
    NOT_BEFORE,
    /// Claim `iat`, where it is there, lies not ahead: `verify_iat`.
    ISSUED_AT,
    /// Claim `aud` names an expected audience, and is absent where none is expected: `verify_aud`.
    AUDIENCE,
    /// Claim `iss` is an expected issuer, where one is expected: `verify_iss`.
    ISSUER,
    /// Claim `sub`, where it is there, is a string and the expected one: `verify_sub`.
    SUBJECT,
    /// Claim `jti`, where it is there, is a string: `verify_jti`.
    JWT_ID,
    /// One audience is expected and claim `aud` is that one string. Off unless asked for: `strict_aud`.
    STRICT_AUDIENCE,
    /// A key that is too short fails instead of warning. Off unless asked for: `enforce_minimum_key_length`.
    KEY_LENGTH
}
