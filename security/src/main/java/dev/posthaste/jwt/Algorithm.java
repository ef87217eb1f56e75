package dev.posthaste.jwt;

import org.jspecify.annotations.Nullable;

/// A way to sign tokens (RFC 7518, section 3).
sealed interface Algorithm permits HmacAlgorithm, RsaAlgorithm, EcAlgorithm, EdAlgorithm, NoneAlgorithm {

    /// The algorithm of that name, or null.
    static @Nullable Algorithm named(@Nullable String name) {
        return switch (name) {
            case "HS256", "HS384", "HS512" -> new HmacAlgorithm(name);
            case "RS256", "RS384", "RS512", "PS256", "PS384", "PS512" -> new RsaAlgorithm(name);
            case "ES256", "ES384", "ES512", "ES521", "ES256K" -> EcAlgorithm.of(name);
            case "EdDSA" -> new EdAlgorithm();
            case "none" -> new NoneAlgorithm();
            case null, default -> null;
        };
    }

    /// The key made ready for this algorithm.
    ///
    /// @throws InvalidKeyException when it is of another kind, or cannot be read
    PreparedKey prepare(JwtKey key);

    /// The key that a JWK describes.
    ///
    /// @throws InvalidKeyException when it is of another kind, or its members make no key
    JwtKey read(JwkMembers jwk);
}
