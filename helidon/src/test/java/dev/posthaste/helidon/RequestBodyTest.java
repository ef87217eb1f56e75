package dev.posthaste.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodyTest {

    private static final byte[] TEN_MEGABYTES = new byte[10 * 1024 * 1024];

    private static EchoService service;
    private static Server server;

    @BeforeAll
    static void start() {
        service = new EchoService();
        server = new HelidonEngine().start(service, ServerOptions.defaults().port(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void bodiesOfKnownLengthAreRead() throws IOException {
        assertThat(post("Content-Length: 5\r\n\r\nhello")).isEqualTo("5:hello");
        assertThat(post("Content-Length: 0\r\n\r\n")).isEqualTo("0:");
        assertThat(post("\r\n")).isEqualTo("0:");
        assertThat(post("Content-Length: " + EchoService.LIMIT + "\r\n\r\n" + "x".repeat(EchoService.LIMIT)))
                .startsWith(EchoService.LIMIT + ":");
    }

    @Test
    void chunkedBodiesAreRead() throws IOException {
        assertThat(post("Transfer-Encoding: Chunked\r\n\r\n3\r\nhel\r\n02\r\nlo\r\n0\r\n\r\n"))
                .isEqualTo("5:hello");
        assertThat(post("Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")).isEqualTo("0:");
    }

    @Test
    void theNextRequestFollowsABody() throws IOException {
        try (var client = new RawClient(server.address())) {
            client.send("POST /body HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc"
                    + "POST /body HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nd\r\n0\r\n\r\n"
                    + "POST /unread HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nef"
                    + "GET /unread HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
            assertThat(client.answer().body()).isEqualTo("3:abc");
            assertThat(client.answer().body()).isEqualTo("1:d");
            assertThat(client.answer().body()).isEqualTo("unread");
            var last = client.answer();
            assertThat(last.body()).isEqualTo("unread");
            assertThat(last.has("connection: close")).isTrue();
            assertThat(client.ended()).isTrue();
        }
    }

    @Test
    void anUnreadBodyOfUnknownLengthEndsTheConnection() throws IOException {
        try (var client = new RawClient(server.address())) {
            client.send("POST /unread HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nd\r\n0\r\n\r\n");
            assertThat(client.answer().has("connection: close")).isTrue();
            assertThat(client.ended()).isTrue();
        }
    }

    @Test
    void aLargeUnreadBodyEndsTheConnection() throws IOException {
        try (var client = new RawClient(server.address())) {
            client.send("POST /unread HTTP/1.1\r\nHost: h\r\nContent-Length: 70000\r\n\r\n" + "x".repeat(70_000));
            assertThat(client.answer().has("connection: close")).isTrue();
            assertThat(client.ended()).isTrue();
        }
    }

    @Test
    void aClientThatGoesAwayWithinItsBodyIsToldTheService() throws Exception {
        try (var client = new RawClient(server.address())) {
            client.send("POST /body HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhel");
        }
        assertThat(service.failures.poll(20, TimeUnit.SECONDS)).contains("the client went away");
    }

    @Test
    void aTooLargeBodyIsRefusedBeforeAnyOfItIsSent() throws IOException {
        try (var client = new RawClient(server.address())) {
            client.send("POST /body HTTP/1.1\r\nHost: h\r\nContent-Length: 1048577\r\n\r\n");
            assertTooLarge(client.answer());
        }
    }

    @Test
    void aTooLargeChunkIsNotReadToItsEnd() throws IOException {
        var chunked = "POST /body HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n";
        try (var client = new RawClient(server.address())) {
            client.send(chunked + "7fffffff\r\n" + "x".repeat(2 * EchoService.LIMIT));
            assertTooLarge(client.answer());
        }
        try (var client = new RawClient(server.address())) {
            client.send(chunked + "0".repeat(2 * EchoService.LIMIT));
            assertTooLarge(client.answer());
        }
    }

    @Test
    void manySmallChunksAreReadWhole() throws IOException {
        assertThat(post("Transfer-Encoding: chunked\r\n\r\n" + "1\r\na\r\n".repeat(500_000) + "0\r\n\r\n"))
                .startsWith("500000:");
    }

    @Test
    void aSocketThatSendsItAllReceivesTheRefusal() throws IOException {
        try (var client = new RawClient(server.address())) {
            client.send("POST /body HTTP/1.1\r\nHost: h\r\nContent-Length: " + TEN_MEGABYTES.length + "\r\n\r\n");
            assertTooLarge(client.send(TEN_MEGABYTES).answer());
            assertThat(client.ended()).isTrue();
        }
        try (var client = new RawClient(server.address())) {
            client.send("POST /body HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\na00000\r\n");
            assertTooLarge(client.send(TEN_MEGABYTES).send("\r\n0\r\n\r\n").answer());
            assertThat(client.ended()).isTrue();
        }
    }

    @Test
    void anOrdinaryClientReceivesTheRefusal() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            assertThat(send(http, BodyPublishers.ofByteArray(TEN_MEGABYTES)).statusCode())
                    .isEqualTo(413);
            assertThat(send(http, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TEN_MEGABYTES)))
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Expect:", "Expect: 100-continue", "Transfer-Encoding: chunked"})
    void curlReceivesTheRefusal(String header, @TempDir Path folder) throws Exception {
        var file = Files.write(folder.resolve("body"), TEN_MEGABYTES);
        assertThat(curl("-H", header, "--data-binary", "@" + file)).isEqualTo("{\"detail\":\"too large\"} 413");
    }

    @Test
    void curlIsToldToContinue(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("body"), "hello");
        assertThat(curl("-H", "Expect: 100-continue", "--expect100-timeout", "60", "--data-binary", "@" + file))
                .isEqualTo("5:hello 200");
    }

    @Test
    void aBodyThatWaitsIsAskedFor() throws IOException {
        try (var client = new RawClient(server.address())) {
            client.send("POST /body HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
            assertThat(client.head()).containsExactly("HTTP/1.1 100 Continue");
            assertThat(client.send("ok").answer().body()).isEqualTo("2:ok");
            client.send("GET /unread HTTP/1.1\r\nHost: h\r\n\r\n");
            assertThat(client.answer().body()).isEqualTo("unread");
        }
    }

    @Test
    void aBodyThatWaitsAndIsNotReadIsNotAskedFor() throws IOException {
        try (var client = new RawClient(server.address())) {
            client.send("POST /unread HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
            var answer = client.answer();
            assertThat(answer.status()).isEqualTo("HTTP/1.1 200 OK");
            assertThat(answer.has("connection: close")).isTrue();
        }
        try (var client = new RawClient(server.address())) {
            client.send("POST /body HTTP/1.1\r\nHost: h\r\nContent-Length: 2000000\r\nExpect: 100-continue\r\n\r\n");
            assertTooLarge(client.answer());
        }
    }

    private static void assertTooLarge(RawClient.Answer answer) {
        assertThat(answer.status()).startsWith("HTTP/1.1 413 ");
        assertThat(answer.has("connection: close")).isTrue();
        assertThat(answer.body()).isEqualTo("{\"detail\":\"too large\"}");
    }

    private static String post(String rest) throws IOException {
        try (var client = new RawClient(server.address())) {
            return client.send("POST /body HTTP/1.1\r\nHost: h\r\n" + rest)
                    .answer()
                    .body();
        }
    }

    private static HttpResponse<String> send(HttpClient http, BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.address() + "/body"))
                .POST(body)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static String curl(String... options) throws Exception {
        var command = new ArrayList<>(List.of("curl", "-sS", "-w", " %{http_code}"));
        command.addAll(List.of(options));
        command.add(server.address() + "/body");
        var curl = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        curl.waitFor();
        return output;
    }
}
