package dev.posthaste.jwt;

import dev.posthaste.Json;

/// Keys for tests alone, out of the recordings.
final class TestKeys {

    private static final Json.Obj MATERIAL = Recorded.object(Recorded.file("keys.json"), "material");

    private TestKeys() {}

    /// The public JWK of that key with this id.
    static Json.Obj published(String name, String keyId) {
        return Recorded.object(Recorded.object(MATERIAL, name), "public_jwk").with("kid", new Json.Str(keyId));
    }

    static Jwk signing(String name) {
        return Jwk.of(Recorded.object(Recorded.object(MATERIAL, name), "private_jwk"));
    }

    static String publicPem(String name) {
        return Recorded.text(Recorded.object(MATERIAL, name), "public_pem");
    }
}
