package dev.posthaste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The article's walk: `posthaste dev`, then every request of it, over sockets and TLS.
@ExtendWith(Quickstart.Running.class)
class ArticleWalkTest {

    private final Quickstart quickstart;
    private Client client;

    ArticleWalkTest(Quickstart quickstart) {
        this.quickstart = quickstart;
    }

    @BeforeEach
    void connect() throws Exception {
        client = new Client(quickstart);
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void thePublicMessageIsForEveryone() throws Exception {
        var answer = client.get("/api/public");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(answer.body()).contains("\"status\":\"success\"", "Hello from a public endpoint!");
    }

    @Test
    void withoutATokenThePrivateOneIsForbidden() throws Exception {
        var answer = client.get("/api/private");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Not authenticated\"}");
    }

    @Test
    void aWordIsNoToken() throws Exception {
        var answer = client.get("/api/private", "Authorization", "Bearer FastAPI is awesome");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"status\":\"error\",\"msg\":\"Not enough segments\"}");
    }

    @Test
    void theTenantsTokenIsAnsweredWithItsClaims() throws Exception {
        var asked = client.ask(client.credentials());
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("\"expires_in\":86400", "\"token_type\":\"Bearer\"");

        var answer = client.get("/api/private", "Authorization", "Bearer " + client.token());
        assertThat(answer.statusCode()).isEqualTo(200);
        var id = client.credentials().get("client_id");
        assertThat(answer.body())
                .matches(
                        "\\{\"iss\":\"%s\",\"sub\":\"%s@clients\",\"aud\":\"%s\",\"iat\":\\d+,\"exp\":\\d+,\"gty\":\"client-credentials\",\"azp\":\"%s\"}"
                                .formatted(
                                        quickstart.issuer(),
                                        id,
                                        client.credentials().get("audience"),
                                        id));
    }

    @Test
    void theTenantRefusesInTheWordsOfAuth0() throws Exception {
        assertRefused(
                "client_secret", "wrong", 401, "\"error\":\"access_denied\",\"error_description\":\"Unauthorized\"");
        assertRefused("client_id", "nobody", 401, "\"error\":\"access_denied\",\"error_description\":\"Unauthorized\"");
        assertRefused("audience", "https://other", 403, "Service not enabled within domain: https://other");
    }

    private void assertRefused(String name, String value, int status, String text) throws Exception {
        Map<String, String> form = new LinkedHashMap<>(client.credentials());
        form.put(name, value);
        var answer = client.ask(form);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
    }

    @Test
    void theLinesThatDevPrintsCanBePasted() throws Exception {
        assertThat(Needed.of("install it", "curl").path()).isExecutable();
        var said = quickstart.output();
        var script = said.substring(said.indexOf("# no token is needed"), said.indexOf("To keep these settings"));
        var file = Files.createTempFile("walk", ".sh");
        Files.writeString(file, script);
        var shell = new ProcessBuilder("sh", file.toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();
        assertThat(output)
                .contains(
                        "\"status\":\"success\"",
                        "\"detail\":\"Not authenticated\"",
                        "\"access_token\"",
                        "\"gty\":\"client-credentials\"");
    }

    @Test
    void nothingSecretIsLoggedWhileTokensAreRefused() throws Exception {
        var before = quickstart.output();
        var token = client.token();
        client.get("/api/private", "Authorization", "Bearer " + token);
        client.get("/api/private", "Authorization", "Bearer " + token.substring(0, token.length() - 4) + "AAAA");
        var form = new LinkedHashMap<>(client.credentials());
        form.put("client_secret", "a-secret-of-nobody");
        client.ask(form);
        try (var source = new EditedSource(quickstart)) {
            source.save("return new Message(", "return new Massage(");
            source.await("cannot find symbol");
        }
        assertThat(quickstart.output().substring(before.length()))
                .as("what is said after the requests is seen")
                .contains("class Massage")
                .doesNotContain(
                        token.substring(0, 40),
                        "a-secret-of-nobody",
                        client.credentials().get("client_secret"));
    }
}
