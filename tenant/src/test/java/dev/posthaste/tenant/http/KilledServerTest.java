package dev.posthaste.tenant.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.jwt.Jwt;
import dev.posthaste.jwt.KeySetClient;
import dev.posthaste.jwt.Verification;
import dev.posthaste.tenant.store.model.Application;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tenant is killed (SIGKILL) while several clients ask for tokens.
class KilledServerTest {
    private static final String AUDIENCE = "https://api.test";
    private static final int CLIENTS = 3;
    private static final int TOKENS = 30;

    @TempDir
    Path folder;

    @Test
    void keysApplicationsAndTokensOutliveAKill() throws Exception {
        Application application;
        var keys = "";
        int port;
        try (var first = ServedTenant.in(folder)) {
            first.tenant().ensureApi(AUDIENCE, "Messages", "read:a");
            application = first.tenant().ensureMachineApplication("Reader", AUDIENCE);
            keys = first.get("/.well-known/jwks.json").body();
            port = first.tenant().settings().port();
        }
        try (var client = client()) {
            var request = tokenRequest(application, port);
            var tokens = new ArrayList<String>();
            tokens.addAll(tokensUntilTheKill(client, request, port));
            tokens.addAll(tokensUntilTheKill(client, request, port));
            assertThat(tokens).hasSizeGreaterThanOrEqualTo(2 * TOKENS);
            var process = start(port);
            try {
                assertThat(get(client, port)).isEqualTo(keys);
                tokens.add(token(client, request));
                assertVerified(tokens, port);
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
        try (var last = ServedTenant.in(folder)) {
            assertThat(last.tenant().store().applications().list()).containsExactly(application);
        }
    }

    private List<String> tokensUntilTheKill(HttpClient client, HttpRequest request, int port) throws Exception {
        var process = start(port);
        var tokens = new ConcurrentLinkedQueue<String>();
        var enough = new CountDownLatch(TOKENS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asking = new ArrayList<Future<?>>();
            for (int each = 0; each < CLIENTS; each++) {
                asking.add(threads.submit(() -> ask(client, request, tokens, enough)));
            }
            enough.await();
            process.destroyForcibly().waitFor();
            for (var one : asking) {
                one.get();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return List.copyOf(tokens);
    }

    /// Asks until nobody answers.
    private static Void ask(
            HttpClient client, HttpRequest request, ConcurrentLinkedQueue<String> tokens, CountDownLatch enough)
            throws Exception {
        try {
            while (true) {
                tokens.add(token(client, request));
                enough.countDown();
            }
        } catch (IOException killed) {
            return null;
        } finally {
            while (enough.getCount() > 0) {
                enough.countDown();
            }
        }
    }

    private static String token(HttpClient client, HttpRequest request) throws Exception {
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return String.valueOf(ServedTenant.json(answer).text("access_token"));
    }

    private static String get(HttpClient client, int port) throws Exception {
        return client.send(HttpRequest.newBuilder(keySet(port)).build(), BodyHandlers.ofString())
                .body();
    }

    private void assertVerified(List<String> tokens, int port) {
        var keySet = KeySetClient.at(keySet(port)).trusting(folder.resolve("ca.pem"));
        var rules = Verification.algorithms("RS256").audience(AUDIENCE).issuer("https://localhost:%d/".formatted(port));
        for (var token : tokens) {
            assertThat(Jwt.decode(token, keySet.signingKeyFor(token), rules).audience())
                    .containsExactly(AUDIENCE);
        }
    }

    private static URI keySet(int port) {
        return URI.create("https://localhost:%d/.well-known/jwks.json".formatted(port));
    }

    private static HttpRequest tokenRequest(Application application, int port) {
        var form = ServedTenant.form(
                "grant_type",
                "client_credentials",
                "client_id",
                application.clientId(),
                "client_secret",
                application.secret().value(),
                "audience",
                AUDIENCE);
        return HttpRequest.newBuilder(URI.create("https://localhost:%d/oauth/token".formatted(port)))
                .header("content-type", ServedTenant.FORM)
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private HttpClient client() throws Exception {
        return HttpClient.newBuilder()
                .sslContext(Trust.in(folder.resolve("ca.pem")))
                .build();
    }

    private Process start(int port) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServingTenant.class.getName(),
                        folder.toString(),
                        Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var line = process.inputReader(StandardCharsets.US_ASCII).readLine();
        if (!"open".equals(line)) {
            process.destroyForcibly();
            throw new IOException("the tenant did not start: " + line);
        }
        return process;
    }
}
