package dev.posthaste.jwt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Json;
import dev.posthaste.jwt.encoding.Base64Url;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The answers of an application that finds the key first and checks the token then, with one message for each step.
class ArticleTest {

    private static final String AUDIENCE = "https://api.example";
    private static final String ISSUER = "https://tenant.example/";
    private final Json.Obj good = Json.object(
            "iss",
            ISSUER,
            "sub",
            "me",
            "aud",
            List.of(AUDIENCE),
            "exp",
            Jwt.numericDate(Instant.now().plusSeconds(600)));

    private final ScriptedServer server =
            new ScriptedServer(List.of(ScriptedServer.keySet(TestKeys.published("rsa1", "k1"))));
    private final JwtVerifier verifier = new JwtVerifier(
            KeySetClient.at(URI.create("http://" + server.address() + "/.well-known/jwks.json")),
            Verification.algorithms("RS256").audience(AUDIENCE).issuer(ISSUER));

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aGoodTokenGivesItsClaims() {
        assertThat(answer(signed(good))).isEqualTo(good);
    }

    @Test
    void whatIsNoTokenFailsInTheFirstStep() {
        assertThat(answer("FastAPI is awesome")).isEqualTo(first("Not enough segments"));
        assertThat(answer("a.b.c")).isEqualTo(first("Invalid header padding"));
    }

    @Test
    void anUnknownKeyIdFailsInTheFirstStep() {
        var token = Jwt.encode(good, TestKeys.signing("rsa1"), Signing.byKey().keyId("zz"));
        assertThat(answer(token)).isEqualTo(first("Unable to find a signing key that matches: \"zz\""));
    }

    @Test
    void aTokenWithoutKeyIdSaysSo() {
        var token = Jwt.encode(good, TestKeys.signing("rsa1"));
        assertThat(answer(token).text("msg"))
                .contains("Unable to find a signing key")
                .contains("kid");
    }

    @Test
    void aSignatureByAnotherKeyFailsInTheSecondStep() {
        var token = Jwt.encode(good, TestKeys.signing("rsa2"), Signing.byKey().keyId("k1"));
        assertThat(answer(token)).isEqualTo(second("Signature verification failed"));
    }

    @Test
    void aChangedPayloadFailsInTheSecondStep() {
        var token = signed(good);
        var header = token.substring(0, token.indexOf('.'));
        var signature = token.substring(token.lastIndexOf('.') + 1);
        var other = Base64Url.encode(
                good.with("sub", new Json.Str("you")).toString().getBytes(StandardCharsets.UTF_8));
        assertThat(answer(header + "." + other + "." + signature)).isEqualTo(second("Signature verification failed"));
    }

    @Test
    void brokenClaimsFailInTheSecondStep() {
        assertThat(answer(signed(good.with("exp", new Json.Num("1"))))).isEqualTo(second("Signature has expired"));
        assertThat(answer(signed(good.with("aud", new Json.Str("x"))))).isEqualTo(second("Audience doesn't match"));
        assertThat(answer(signed(good.with("iss", new Json.Str("x"))))).isEqualTo(second("Invalid issuer"));
    }

    @Test
    void algorithmNoneIsNotAllowed() {
        var token = Jwt.encode(good, JwtKey.none(), Signing.with("none").keyId("k1"));
        assertThat(answer(token)).isEqualTo(second("The specified alg value is not allowed"));
    }

    @Test
    void thePublicKeyIsNoSecret() throws Exception {
        var header = Base64Url.encode("{\"alg\":\"HS256\",\"kid\":\"k1\"}".getBytes(StandardCharsets.UTF_8));
        var input = header + "." + Base64Url.encode(good.toString().getBytes(StandardCharsets.UTF_8));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(TestKeys.publicPem("rsa1").getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var token = input + "." + Base64Url.encode(mac.doFinal(input.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer(token)).isEqualTo(second("The specified alg value is not allowed"));
    }

    private static String signed(Json.Obj claims) {
        return Jwt.encode(claims, TestKeys.signing("rsa1"), Signing.byKey().keyId("k1"));
    }

    /// What such an application would answer.
    private Json.Obj answer(String token) {
        Jwk key;
        try {
            key = verifier.key(token);
        } catch (JwtException noKey) {
            return first(noKey.getMessage());
        }
        try {
            return verifier.verify(token, key).values();
        } catch (JwtException refused) {
            return second(refused.getMessage());
        }
    }

    private static Json.Obj first(String message) {
        return Json.object("status", "error", "msg", message);
    }

    private static Json.Obj second(String message) {
        return Json.object("status", "error", "message", message);
    }
}
