package quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.HttpBearer;
import dev.posthaste.Json;
import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import dev.posthaste.jwt.Jwt;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the article's application answers, over real sockets and an issuer over TLS.
class AnswersTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private Issuer issuer;
    private Server server;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        issuer = new Issuer(folder.resolve("issuer"));
        server = App.named("Quickstart")
                .supply(new HttpBearer().missingStatus(403))
                .include(new Main(new VerifyToken(issuer.settings())))
                .start(ServerOptions.defaults().port(0));
    }

    @AfterEach
    void stop() {
        server.close();
        issuer.close();
        client.close();
    }

    @Test
    void thePublicRouteIsForEveryone() throws Exception {
        var answer = get("/api/public", null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"status\":\"success\",\"msg\":\"Hello from a public endpoint! "
                        + "You don't need to be authenticated to see this.\"}");
    }

    @Test
    void withoutAHeaderThePrivateRouteIsForbidden() throws Exception {
        var answer = get("/api/private", null);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Not authenticated\"}");
    }

    @Test
    void aGoodTokenIsAnsweredWithItsClaims() throws Exception {
        var claims = issuer.claims();
        var answer = get("/api/private", issuer.signed(claims));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(claims.toString());
    }

    @Test
    void whatIsNoTokenIsToldInMsg() throws Exception {
        assertMsg("FastAPI is awesome", "Not enough segments");
        assertMsg("a.b.c", "Invalid header padding");
        assertMsg("x".repeat(20_001) + "..", "Invalid header padding");
        assertMsg(
                Issuer.signed(issuer.claims(), "zz", issuer.key),
                "Unable to find a signing key that matches: \\\"zz\\\"");
    }

    @Test
    void whatIsRefusedIsToldInMessage() throws Exception {
        var good = issuer.claims();
        assertMessage(
                issuer.signed(with(good, "exp", Jwt.numericDate(Instant.now().minusSeconds(5)))),
                "Signature has expired");
        assertMessage(issuer.signed(with(good, "aud", Json.of("https://other"))), "Audience doesn't match");
        assertMessage(issuer.signed(with(good, "iss", Json.of("https://other/"))), "Invalid issuer");
        assertMessage(Issuer.signed(good, "k1", Issuer.rsa()), "Signature verification failed");
        var token = issuer.signed(good);
        var signature = token.lastIndexOf('.') + 1;
        assertMessage(
                token.substring(0, signature) + "A".repeat(token.length() - signature),
                "Signature verification failed");
    }

    @Test
    void algorithmsThatAreNotAllowedAreRefused() throws Exception {
        var none = encoded("{\"alg\":\"none\",\"kid\":\"k1\"}") + "."
                + encoded(issuer.claims().toString()) + ".";
        assertMessage(none, "The specified alg value is not allowed");
        var confused = encoded("{\"alg\":\"HS256\",\"kid\":\"k1\"}") + "."
                + encoded(issuer.claims().toString());
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(pem(), "HmacSHA256"));
        var signature = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac.doFinal(confused.getBytes(StandardCharsets.UTF_8)));
        assertMessage(confused + "." + signature, "The specified alg value is not allowed");
    }

    @Test
    void aThousandUnknownKeyIdsDoNotFetchTheKeySetAThousandTimes() throws Exception {
        var tokens = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            tokens.add(Issuer.signed(issuer.claims(), "unknown" + i, issuer.key));
        }
        var answers = new ArrayList<Future<HttpResponse<String>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1000; i++) {
                var token = tokens.get(i % 20);
                answers.add(threads.submit(() -> get("/api/private", token)));
            }
        }
        for (var answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(400);
        }
        assertThat(issuer.fetches.get()).isLessThanOrEqualTo(2);
        assertThat(get("/api/private", issuer.signed(issuer.claims())).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTokenOfAMegabyteIsRefusedAndTheNextIsServed() throws Exception {
        var answer = get("/api/private", "x".repeat(1024 * 1024));
        assertThat(answer.statusCode()).isEqualTo(431);
        assertThat(answer.body()).contains("\"detail\"");
        assertThat(get("/api/public", null).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.address() + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void assertMsg(String token, String text) throws Exception {
        assertAnswer(token, "{\"status\":\"error\",\"msg\":\"" + text + "\"}");
    }

    private void assertMessage(String token, String text) throws Exception {
        assertAnswer(token, "{\"status\":\"error\",\"message\":\"" + text + "\"}");
    }

    private void assertAnswer(String token, String body) throws Exception {
        var answer = get("/api/private", token);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static Json.Obj with(Json.Obj claims, String name, Json value) {
        return claims.with(name, value);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] pem() {
        var encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(issuer.key.getPublic().getEncoded());
        return ("-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
