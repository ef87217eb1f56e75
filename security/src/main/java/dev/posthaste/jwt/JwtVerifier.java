package dev.posthaste.jwt;

import dev.posthaste.Claims;

/// Verifies the tokens of one issuer, in two steps: find the key, then check the token with it.
///
/// ```java
/// var verifier = new JwtVerifier(
///         KeySetClient.at(URI.create("https://tenant.example/.well-known/jwks.json")),
///         Verification.algorithms("RS256").audience("https://api.example").issuer("https://tenant.example/"));
/// var claims = verifier.verify(token);
/// ```
///
/// Who answers differently for the two takes the steps one by one: what [#key] throws is about the key or the form of
/// the token, what [#verify(String, Jwk)] throws is about its signature and claims. Safe for use by many threads.
///
/// @param keys where the issuer's keys are found
/// @param rules what its tokens must be like
public record JwtVerifier(KeySetClient keys, Verification rules) {

    /// The claims of a token that keeps the rules.
    ///
    /// @throws JwtException as the two steps
    public Claims verify(String token) {
        return verify(token, key(token));
    }

    /// The first step: the key that the token names.
    ///
    /// @throws KeySetClientException when it cannot be found
    /// @throws KeySetException when the issuer publishes no key that can be used
    /// @throws InvalidTokenException when the token cannot be read
    public Jwk key(String token) {
        return keys.signingKeyFor(token);
    }

    /// The second step: the claims, when signature and claims keep the rules.
    ///
    /// @throws InvalidTokenException when they do not
    /// @throws InvalidKeyException when the key does not fit the algorithm
    public Claims verify(String token, Jwk key) {
        return Jwt.decode(token, key, rules);
    }
}
