package dev.posthaste.testing.security;

import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Authenticated;
import dev.posthaste.Claims;
import dev.posthaste.Depends;
import dev.posthaste.Get;
import dev.posthaste.HttpBearer;
import dev.posthaste.Json;
import dev.posthaste.jwt.Jwt;
import dev.posthaste.jwt.JwtKey;
import dev.posthaste.jwt.Signing;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Access tokens checked with the keys of a server that is asked over TLS.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // made once, before all tests
class AccessTokensTest {

    static class Handlers {
        @Get("/private")
        Claims holders(@Authenticated Claims claims) {
            return claims;
        }

        @Get("/scoped")
        String readers(@Authenticated(scopes = "read:it write:it") Claims claims) {
            return "read";
        }

        @Get("/guarded")
        @Authenticated(scopes = "read:it")
        String guarded() {
            return "read";
        }

        @Get("/bearer")
        String bearer(@Depends(HttpBearer.class) String token) {
            return token;
        }
    }

    private KeyPair pair;
    private KeyServer server;
    private TestClient client;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        server = new KeyServer(folder, Json.object("keys", List.of(jwk((RSAPublicKey) pair.getPublic()))));
        client = TestClient.of(App.named("Tokens").auth0(server.tenant()).include(new Handlers()));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aGoodTokenGivesItsClaims() {
        var answer = get("/private", "Bearer " + token(claims()));
        assertThat(answer.text()).contains("\"sub\":\"someone\"");
        assertThat(answer.status()).isEqualTo(200);
        get("/private", "bearer  " + token(claims()) + " ");
        assertThat(server.asked()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic x", "Bearer", "Bearer ", "Bearerx"})
    void withoutATokenNobodyIsAuthenticated(String header) {
        var answer = header.isEmpty() ? client.get("/private").send() : get("/private", header);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers("www-authenticate")).containsExactly("Bearer");
        assertThat(answer.json()).isEqualTo(json("{\"detail\":\"Not authenticated\"}"));
    }

    @Test
    void aBearerTokenMayHoldSpacesAndTheFirstCounts() {
        var answer = client.get("/bearer")
                .header("authorization", "bearer  a b ")
                .header("authorization", "Bearer c")
                .send();
        assertThat(answer.json()).isEqualTo(json("\"a b\""));
    }

    @Test
    void aRefusedTokenIsToldInPyJwtsWords() {
        var expired = claims().with("exp", Jwt.numericDate(Instant.now().minusSeconds(3600)));
        assertRefused(token(expired), "Signature has expired");
        assertRefused(token(without(claims(), "exp")), "Token is missing the \"exp\" claim");
        assertRefused(token(claims().with("aud", Json.of("https://other"))), "Audience doesn't match");
        assertRefused(token(claims().with("iss", Json.of("https://other/"))), "Invalid issuer");
        var token = token(claims());
        assertRefused(token.substring(0, token.lastIndexOf('.') + 1) + "AAAA", "Signature verification failed");
        assertRefused("a.b", "Not enough segments");
    }

    @Test
    void aTokenWithoutTheScopesIsForbidden() {
        assertThat(get("/scoped", "Bearer " + token(claims().with("scope", Json.of("write:it read:it"))))
                        .status())
                .isEqualTo(200);
        var answer = get("/scoped", "Bearer " + token(claims().with("scope", Json.of("read:it"))));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.headers("www-authenticate").getFirst()).contains("insufficient_scope", "read:it write:it");
    }

    @Test
    void aHandlerIsGuardedWithoutTakingTheClaims() {
        assertThat(client.get("/guarded").send().status()).isEqualTo(401);
        assertThat(get("/guarded", "Bearer a.b").status()).isEqualTo(401);
        assertThat(get("/guarded", "Bearer " + token(claims())).status()).isEqualTo(403);
        var granted = get("/guarded", "Bearer " + token(claims().with("scope", Json.of("read:it"))));
        assertThat(granted.status()).isEqualTo(200);
        assertThat(granted.text()).isEqualTo("\"read\"");
        var paths = (Json.Obj) Objects.requireNonNull(client.openApi().get("paths"));
        assertThat(Objects.requireNonNull(paths.get("/guarded")).toString())
                .contains("\"security\":[{\"HTTPBearer\":[\"read:it\"]}]")
                .doesNotContain("422", "parameters");
    }

    @Test
    void theDocumentSaysHowToAuthorize() {
        assertThat(client.openApi().toString())
                .contains("\"HTTPBearer\":{\"type\":\"http\",\"scheme\":\"bearer\"")
                .contains("\"security\":[{\"HTTPBearer\":[");
    }

    private static Json.Obj without(Json.Obj claims, String name) {
        var others = new LinkedHashMap<>(claims.members());
        others.remove(name);
        return new Json.Obj(others);
    }

    private void assertRefused(String token, String reason) {
        var answer = get("/private", "Bearer " + token);
        assertThat(answer.json()).isEqualTo(Json.object("detail", reason));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers("www-authenticate").getFirst()).contains("error=\"invalid_token\"");
    }

    private TestAnswer get(String target, String authorization) {
        return client.get(target).header("authorization", authorization).send();
    }

    private static Json.Obj claims() {
        var now = Instant.now();
        return Json.object(
                "iss", "https://issuer/",
                "sub", "someone",
                "aud", "https://api",
                "iat", Jwt.numericDate(now),
                "exp", Jwt.numericDate(now.plusSeconds(3600)));
    }

    private String token(Json.Obj claims) {
        return Jwt.encode(
                claims, JwtKey.of(pair.getPrivate()), Signing.with("RS256").keyId("one"));
    }

    private static Json jwk(RSAPublicKey key) {
        return Json.object(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "kid",
                "one",
                "n",
                encoded(key.getModulus()),
                "e",
                encoded(key.getPublicExponent()));
    }

    private static String encoded(BigInteger number) {
        var bytes = number.toByteArray();
        var start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }
}
