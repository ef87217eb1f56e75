package dev.posthaste.tenant.http.oauth;

import static dev.posthaste.tenant.http.ServedTenant.FORM;
import static dev.posthaste.tenant.http.ServedTenant.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dev.posthaste.Json;
import dev.posthaste.tenant.http.ServedTenant;
import dev.posthaste.tenant.store.model.Application;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRoutesTest {
    private static final String AUDIENCE = "https://api.test";
    private static final String JSON = "application/json";

    @TempDir
    Path folder;

    private ServedTenant served;
    private Application client;

    @BeforeEach
    void start() throws Exception {
        served = ServedTenant.in(folder);
        served.tenant().ensureApi(AUDIENCE, "Messages", "read:a");
        client = served.tenant().ensureMachineApplication("Reader", AUDIENCE);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aFormGetsATokenWithAuth0sClaims() throws Exception {
        var answer = token(FORM, form(client.clientId(), client.secret().value(), AUDIENCE));
        assertIssued(answer);
        var jwt = SignedJWT.parse(json(answer).text("access_token"));
        assertThat(jwt.getHeader().getKeyID()).hasSize(21);
        assertThat(jwt.getJWTClaimsSet().getIssuer()).isEqualTo(served.tenant().issuer());
        assertThat(jwt.getJWTClaimsSet().getSubject()).isEqualTo(client.clientId() + "@clients");
        assertThat(jwt.getJWTClaimsSet().getAudience()).containsExactly(AUDIENCE);
        assertThat(jwt.getJWTClaimsSet().getStringClaim("azp")).isEqualTo(client.clientId());
        assertThat(jwt.getJWTClaimsSet().getStringClaim("gty")).isEqualTo("client-credentials");
        assertThat(jwt.getJWTClaimsSet().getExpirationTime())
                .isEqualTo(jwt.getJWTClaimsSet().getIssueTime().toInstant().plusSeconds(86_400));
    }

    @Test
    void jsonGetsAToken() throws Exception {
        var body = Json.object(
                "client_id",
                client.clientId(),
                "client_secret",
                client.secret().value(),
                "audience",
                AUDIENCE,
                "grant_type",
                "client_credentials");
        assertIssued(token(JSON + "; charset=utf-8", body.toString()));
    }

    @Test
    void theJsonOfAuth0sPythonSdkGetsAToken() throws Exception {
        // GetToken.client_credentials of auth0-python 6.8, without an organization
        var body = Json.object(
                "client_id",
                client.clientId(),
                "audience",
                AUDIENCE,
                "grant_type",
                "client_credentials",
                "organization",
                null,
                "client_secret",
                client.secret().value());
        assertIssued(token(JSON, body.toString()));
    }

    @Test
    void basicGetsAToken() throws Exception {
        assertIssued(basic(client.secret().value()));
    }

    @Test
    void aWrongSecretIsRefusedInAuth0sWords() throws Exception {
        var unauthorized = "{\"error\":\"access_denied\",\"error_description\":\"Unauthorized\"}";
        for (var answer : new HttpResponse<?>[] {
            token(FORM, form(client.clientId(), "wrong", AUDIENCE)),
            token(FORM, form("nobody", client.secret().value(), AUDIENCE)),
            basic("wrong")
        }) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEqualTo(unauthorized);
            assertNotStored(answer);
        }
    }

    @Test
    void whoFailsByBasicIsAskedForBasic() throws Exception {
        assertThat(challenge(basic("wrong"))).isEqualTo("Basic realm=\"Posthaste tenant\"");
        var unreadable = HttpRequest.newBuilder(served.at("/oauth/token"))
                .header("content-type", FORM)
                .header("authorization", "bASIC ???")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"));
        assertThat(challenge(served.send(unreadable))).startsWith("Basic ");
        assertThat(challenge(token(FORM, form(client.clientId(), "wrong", AUDIENCE))))
                .isEmpty();
        assertThat(challenge(basic(client.secret().value()))).isEmpty();
    }

    private static String challenge(HttpResponse<String> answer) {
        return answer.headers().firstValue("www-authenticate").orElse("");
    }

    @Test
    void anUnknownAudienceIsRefusedInAuth0sWords() throws Exception {
        var answer = token(FORM, form(client.clientId(), client.secret().value(), AUDIENCE + "/"));
        assertRefused(answer, 403, "access_denied", "Service not enabled within domain: https://api.test/");
    }

    @Test
    void aMissingGrantIsRefusedInAuth0sWords() throws Exception {
        var other = served.tenant().store().applications().create("Other");
        var answer = token(FORM, form(other.clientId(), other.secret().value(), AUDIENCE));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).text("error_description"))
                .startsWith("Client is not authorized to access \"https://api.test\". You need to create");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-www-form-urlencoded | grant_type=%zz",
                "application/x-www-form-urlencoded | grant_type=client_credentials&audience=%ff",
                "application/x-www-form-urlencoded | grant_type=client_credentials&%c3=a",
                "application/x-www-form-urlencoded | grant_type=client_credentials&grant_type=client_credentials",
                "application/x-www-form-urlencoded | grant_type=",
                "application/x-www-form-urlencoded | ''",
                "application/json | ''",
                "application/json | {\"grant_type\":",
                "application/json | []",
                "application/json | \"grant_type\"",
                "application/json | {\"grant_type\":1}",
                "application/json | {\"grant_type\":\"client_credentials\",\"client_id\":[\"a\"]}",
                "text/plain | grant_type=client_credentials",
                "multipart/form-data; boundary=x | --x--"
            })
    void garbageIsAnInvalidRequest(String type, String body) throws Exception {
        var answer = token(type, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).text("error")).isEqualTo("invalid_request");
        assertThat(json(answer).text("error_description")).isNotBlank();
        assertNotStored(answer);
    }

    @Test
    void bytesThatAreNoTextAreAnInvalidRequest() throws Exception {
        for (var type : new String[] {FORM, JSON}) {
            var answer = served.send(HttpRequest.newBuilder(served.at("/oauth/token"))
                    .header("content-type", type)
                    .POST(BodyPublishers.ofByteArray(new byte[] {'a', '=', (byte) 0xff, (byte) 0xfe})));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(json(answer).text("error")).isEqualTo("invalid_request");
        }
    }

    @Test
    void deepNestingIsAnInvalidRequest() throws Exception {
        var answer = token(JSON, "{\"a\":".repeat(5000) + "1" + "}".repeat(5000));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).text("error")).isEqualTo("invalid_request");
    }

    @Test
    void aNameThatComesTwiceInJsonIsAnInvalidRequest() throws Exception {
        var secret = client.secret().value();
        var body =
                "{\"grant_type\":\"client_credentials\",\"client_id\":\"%s\",\"client_secret\":\"%s\",\"audience\":\"%s\"%s}";
        assertIssued(token(JSON, body.formatted(client.clientId(), secret, AUDIENCE, "")));
        var twice = token(JSON, body.formatted(client.clientId(), secret, AUDIENCE, ",\"audience\":\"other\""));
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(json(twice).text("error")).isEqualTo("invalid_request");
    }

    @Test
    void aBodyOfAMegabyteIsTooLargeAndHarmsNobody() throws Exception {
        var answer = token(FORM, "grant_type=" + "a".repeat(1 << 20));
        assertRefused(answer, 413, "invalid_request", "The body is too large for a token request");
        assertIssued(basic(client.secret().value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void onlyPostIsTaken(String method) throws Exception {
        var query = form(client.clientId(), client.secret().value(), AUDIENCE);
        var answer = served.send(
                HttpRequest.newBuilder(served.at("/oauth/token?" + query)).method(method, BodyPublishers.noBody()));
        assertRefused(answer, 405, "invalid_request", "Ask for a token by POST");
        assertThat(answer.headers().firstValue("allow")).hasValue("POST");
    }

    @Test
    void twoWaysOfAuthenticationAreOneTooMany() throws Exception {
        var answer = served.send(basicRequest(client.secret().value())
                .POST(BodyPublishers.ofString(
                        form(client.clientId(), client.secret().value(), AUDIENCE))));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).text("error")).isEqualTo("invalid_request");
    }

    private static String form(String clientId, String secret, String audience) {
        return ServedTenant.form(
                "grant_type", "client_credentials",
                "client_id", clientId,
                "client_secret", secret,
                "audience", audience);
    }

    private HttpResponse<String> token(String type, String body) throws Exception {
        return served.post("/oauth/token", type, body);
    }

    private HttpResponse<String> basic(String secret) throws Exception {
        return served.send(basicRequest(secret)
                .POST(BodyPublishers.ofString(
                        ServedTenant.form("grant_type", "client_credentials", "audience", AUDIENCE))));
    }

    private HttpRequest.Builder basicRequest(String secret) {
        var pair = (client.clientId() + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(served.at("/oauth/token"))
                .header("content-type", FORM)
                .header("authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    private static void assertIssued(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        assertNotStored(answer);
        assertThat(json(answer).members()).containsOnlyKeys("access_token", "scope", "expires_in", "token_type");
        assertThat(json(answer).get("expires_in")).isEqualTo(Json.of(86_400));
        assertThat(json(answer).text("token_type")).isEqualTo("Bearer");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String error, String description)
            throws Exception {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer)).isEqualTo(Json.object("error", error, "error_description", description));
        assertNotStored(answer);
    }

    private static void assertNotStored(HttpResponse<?> answer) {
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("pragma")).hasValue("no-cache");
    }
}
