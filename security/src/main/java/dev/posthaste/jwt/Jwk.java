package dev.posthaste.jwt;

import dev.posthaste.Json;
import dev.posthaste.jwt.encoding.JsonParser;
import dev.posthaste.jwt.encoding.MalformedJsonException;
import org.jspecify.annotations.Nullable;

/// A JSON Web Key (RFC 7517), bound to one algorithm: that one alone verifies with it, whatever a token says.
///
/// PyJWT's `PyJWK`.
public final class Jwk implements JwtKey {

    private final JwkMembers members;
    private final String algorithm;
    private final Algorithm means;
    private final JwtKey key;

    private Jwk(JwkMembers members, String algorithm, Algorithm means) {
        this.members = members;
        this.algorithm = algorithm;
        this.means = means;
        this.key = means.read(members);
    }

    /// The key that these members describe, for the algorithm in `alg`, or else the usual one of its kind: RS256,
    /// HS256, EdDSA, or the one of its curve.
    ///
    /// @throws InvalidKeyException when the members make no key
    /// @throws JwkException when the algorithm is not known
    /// @throws IllegalArgumentException for `alg` as a list or as `none`, and for kty `oct` without `k`
    public static Jwk of(Json.Obj members) {
        var jwk = new JwkMembers(members);
        requireKind(jwk);
        var named = members.get("alg");
        if (!Truth.of(named)) {
            return bound(jwk, usual(jwk));
        }
        if (named instanceof Json.Arr || named instanceof Json.Obj) {
            throw new IllegalArgumentException("Member \"alg\" of a JWK must be a string");
        }
        return bound(jwk, jwk.shown("alg"));
    }

    /// The same for this algorithm, whatever `alg` says.
    ///
    /// @throws InvalidKeyException when the members make no key for it
    /// @throws JwkException when it is not known
    public static Jwk of(Json.Obj members, String algorithm) {
        var jwk = new JwkMembers(members);
        requireKind(jwk);
        return bound(jwk, algorithm);
    }

    /// The same as [#of(Json.Obj)], from JSON.
    ///
    /// @throws InvalidKeyException also when the text is no JSON object
    public static Jwk parse(String json) {
        try {
            if (JsonParser.parse(json) instanceof Json.Obj members) {
                return of(members);
            }
        } catch (MalformedJsonException notJson) {
            throw new InvalidKeyException("Key is not valid JSON", notJson);
        }
        throw new InvalidKeyException("Key is not valid JSON");
    }

    private static void requireKind(JwkMembers jwk) {
        if (!Truth.of(jwk.values().get("kty"))) {
            throw new InvalidKeyException("kty is not found: a JWK names its kind in \"kty\"");
        }
    }

    private static Jwk bound(JwkMembers jwk, String algorithm) {
        var means = Algorithm.named(algorithm);
        if (means == null) {
            throw new JwkException(
                    "Unable to find an algorithm for key: its algorithm \"%s\" is not known".formatted(algorithm));
        }
        return new Jwk(jwk, algorithm, means);
    }

    private static String usual(JwkMembers jwk) {
        return switch (jwk.shown("kty")) {
            case "RSA" -> "RS256";
            case "oct" -> "HS256";
            case "EC" -> usualOfCurve(jwk);
            case "OKP" -> usualOfEdwards(jwk);
            default -> throw new InvalidKeyException("Unsupported kty: " + jwk.shown("kty"));
        };
    }

    private static String usualOfCurve(JwkMembers jwk) {
        if (!Truth.of(jwk.values().get("crv"))) {
            return "ES256";
        }
        return switch (jwk.shown("crv")) {
            case "P-256" -> "ES256";
            case "P-384" -> "ES384";
            case "P-521" -> "ES512";
            case "secp256k1" -> "ES256K";
            default -> throw new InvalidKeyException("Unsupported crv: " + jwk.shown("crv"));
        };
    }

    private static String usualOfEdwards(JwkMembers jwk) {
        if (!Truth.of(jwk.values().get("crv"))) {
            throw new InvalidKeyException("crv is not found: a JWK of kty \"OKP\" names its curve in \"crv\"");
        }
        if (!"Ed25519".equals(jwk.text("crv"))) {
            throw new InvalidKeyException("Unsupported crv: " + jwk.shown("crv"));
        }
        return "EdDSA";
    }

    /// Its id: member `kid`, or null where it is absent or no string.
    public @Nullable String keyId() {
        return members.text("kid");
    }

    /// Its kind: member `kty`.
    public @Nullable String keyType() {
        return members.text("kty");
    }

    /// What it is for: member `use`, or null where it is absent or no string.
    public @Nullable String use() {
        return members.text("use");
    }

    /// The algorithm that it is bound to.
    public String algorithm() {
        return algorithm;
    }

    /// A member by its name, also when it is of a wrong type.
    @Nullable
    Json member(String name) {
        return members.values().get(name);
    }

    Algorithm means() {
        return means;
    }

    JwtKey key() {
        return key;
    }

    @Override
    public String toString() {
        return "Jwk[kid=%s, alg=%s]".formatted(keyId(), algorithm);
    }
}
