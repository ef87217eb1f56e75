package dev.posthaste.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.Json;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwtTest {

    private static final String SECRET = "a secret of at least thirty-two bytes, for this test alone";
    private static final Verification HS256 = Verification.algorithms("HS256");

    @Test
    void aTokenOfOneMegabyteIsRead() {
        var claims = Json.object("text", "x".repeat(1 << 20));
        var token = Jwt.encode(claims, JwtKey.of(SECRET));
        assertThat(Jwt.decode(token, JwtKey.of(SECRET), HS256).values()).isEqualTo(claims);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "A", "a.", "=", "[", "\u00e9"})
    void aMegabyteOfJunkIsRefused(String junk) {
        var token = junk.repeat(1 << 20);
        assertThatThrownBy(() -> Jwt.decode(token, JwtKey.of(SECRET), HS256)).isInstanceOf(DecodeException.class);
    }

    @Test
    void jcaKeysSignAndVerify() throws Exception {
        for (var kind : Map.of("RS256", "RSA", "ES256", "EC", "EdDSA", "Ed25519", "PS512", "RSA")
                .entrySet()) {
            var generator = KeyPairGenerator.getInstance(kind.getValue());
            if (!kind.getValue().equals("Ed25519")) {
                generator.initialize(kind.getValue().equals("EC") ? 256 : 2048);
            }
            var pair = generator.generateKeyPair();
            var claims = Json.object("sub", "me");
            var token = Jwt.encode(claims, JwtKey.of(pair.getPrivate()), kind.getKey());
            var rules = Verification.algorithms(kind.getKey());
            assertThat(Jwt.decode(token, JwtKey.of(pair.getPublic()), rules).subject())
                    .isEqualTo("me");
            assertThatThrownBy(() -> Jwt.encode(claims, JwtKey.of(pair.getPublic()), kind.getKey()))
                    .isInstanceOf(InvalidKeyException.class);
        }
    }

    @Test
    void rulesAreCopiesThatLeaveTheFirstAsItWas() {
        var token = Jwt.encode(Json.object("exp", Jwt.numericDate(Instant.EPOCH.plusSeconds(5))), JwtKey.of(SECRET));
        var now = HS256.clock(InstantSource.fixed(Instant.EPOCH.plusSeconds(5)));
        assertThat(Jwt.decode(token, JwtKey.of(SECRET), now.without(Check.EXPIRY))
                        .expiresAt())
                .isNotNull();
        assertThatThrownBy(() -> Jwt.decode(token, JwtKey.of(SECRET), now))
                .isInstanceOf(ExpiredSignatureException.class);
    }

    @Test
    void aMissingClaimIsNamed() {
        var token = Jwt.encode(Json.object(), JwtKey.of(SECRET));
        assertThatThrownBy(() -> Jwt.decode(token, JwtKey.of(SECRET), HS256.require("role")))
                .isInstanceOfSatisfying(
                        MissingRequiredClaimException.class,
                        missing -> assertThat(missing.claim()).isEqualTo("role"));
    }

    @Test
    void noKeyShowsItself() {
        var secret = Jwk.parse("{\"kty\":\"oct\",\"kid\":\"k\",\"k\":\"c2VjcmV0LXNlY3JldC1zZWNyZXQ\"}");
        var keys = List.of(
                JwtKey.of(SECRET),
                secret,
                secret.key(),
                TestKeys.signing("rsa1"),
                TestKeys.signing("p256").key());
        assertThat(keys.toString())
                .doesNotContain("secret")
                .doesNotContain("c2Vj")
                .doesNotContain("=MII")
                .hasSizeLessThan(300);
    }
}
