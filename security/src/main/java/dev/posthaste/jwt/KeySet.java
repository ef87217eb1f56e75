package dev.posthaste.jwt;

import dev.posthaste.Json;
import dev.posthaste.jwt.encoding.JsonParser;
import dev.posthaste.jwt.encoding.MalformedJsonException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A JSON Web Key Set (RFC 7517, section 5): those of its keys that can be used, in their order.
///
/// PyJWT's `PyJWKSet`.
public final class KeySet {

    private final List<Jwk> keys;

    private KeySet(List<Jwk> keys) {
        this.keys = keys;
    }

    /// The set in member `keys`; what is no key, or one of an unknown kind, is left out.
    ///
    /// @throws KeySetException when no key remains
    /// @throws IllegalArgumentException for a key that [Jwk#of(Json.Obj)] refuses so
    public static KeySet of(Json.Obj set) {
        var members = set.get("keys");
        if (!Truth.of(members)) {
            throw new KeySetException("The JWK Set did not contain any keys");
        }
        if (!(members instanceof Json.Arr(var items))) {
            throw new KeySetException("Invalid JWK Set value");
        }
        var keys = items.stream().flatMap(KeySet::usable).toList();
        if (keys.isEmpty()) {
            throw new KeySetException(
                    "The JWK Set did not contain any usable keys. Perhaps 'cryptography' is not installed?");
        }
        return new KeySet(keys);
    }

    /// The same from JSON.
    ///
    /// @throws KeySetException also when the text is no JSON object
    public static KeySet parse(String json) {
        try {
            if (JsonParser.parse(json) instanceof Json.Obj set) {
                return of(set);
            }
        } catch (MalformedJsonException notJson) {
            throw new KeySetException("The JWK Set is not JSON: " + notJson.getMessage(), notJson);
        }
        throw new KeySetException("The JWK Set is not a JSON object");
    }

    /// A set may hold keys of kinds that only other clients know (RFC 7517, section 5).
    private static Stream<Jwk> usable(Json item) {
        try {
            return item instanceof Json.Obj members ? Stream.of(Jwk.of(members)) : Stream.of();
        } catch (JwtException unusable) {
            return Stream.of();
        }
    }

    /// All keys.
    public List<Jwk> keys() {
        return keys;
    }

    /// The first key with this id.
    public Optional<Jwk> find(String keyId) {
        return keys.stream().filter(key -> keyId.equals(key.keyId())).findFirst();
    }

    /// The first key with this id.
    ///
    /// @throws KeySetException when there is none
    public Jwk key(String keyId) {
        return find(keyId).orElseThrow(() -> new KeySetException("keyset has no key for kid: " + keyId));
    }

    /// The keys that may sign tokens: those with an id and without another use.
    ///
    /// @throws KeySetClientException when there is none
    KeySet signing() {
        var signing = keys.stream().filter(KeySet::signs).toList();
        if (signing.isEmpty()) {
            throw new KeySetClientException("The JWKS endpoint did not contain any signing keys");
        }
        return new KeySet(signing);
    }

    private static boolean signs(Jwk key) {
        var use = key.member("use");
        return (use == null || use == Json.Null.NULL || "sig".equals(key.use())) && Truth.of(key.member("kid"));
    }

    @Override
    public String toString() {
        return keys.toString();
    }
}
