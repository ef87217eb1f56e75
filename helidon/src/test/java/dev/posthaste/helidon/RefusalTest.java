package dev.posthaste.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static Server server;

    @BeforeAll
    static void start() {
        server = new HelidonEngine()
                .start(new EchoService(), ServerOptions.defaults().port(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET /\r\nHost: h\r\n\r\n",
                "GET  / HTTP/1.1\r\nHost: h\r\n\r\n",
                "GET / FTP/1.1\r\nHost: h\r\n\r\n",
                "G(T / HTTP/1.1\r\nHost: h\r\n\r\n",
                "GET a HTTP/1.1\r\nHost: h\r\n\r\n",
                "GET /a#b HTTP/1.1\r\nHost: h\r\n\r\n",
                "GET /\u00e9 HTTP/1.1\r\nHost: h\r\n\r\n",
                "GET /\u0000 HTTP/1.1\r\nHost: h\r\n\r\n",
                "GET / HTTP/1.1\nHost: h\n\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: h\r\nHost: h\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: h/x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: h\r\nA : b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: h\r\nA: b\r\n c\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: h\r\nA: b\u0000\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: h\r\nA: b\nC: d\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: h\r\nno colon\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: +1\r\n\r\na",
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1, 1\r\n\r\na",
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na",
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9999999999999999999\r\n\r\na",
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET / HTTP/2.0\r\nHost: h\r\n\r\n",
                "\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\n\r\na",
            })
    void whatIsMalformedIsABadRequest(String request) throws IOException {
        assertRefused(request, "HTTP/1.1 400 Bad Request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "g\r\n\r\n",
                "-1\r\n\r\n",
                "+5\r\nhello\r\n0\r\n\r\n",
                "3\r\nhel\r\n+2\r\nlo\r\n0\r\n\r\n",
                "\r\n\r\n",
                "2\r\nabc\r\n0\r\n\r\n",
                "1\na\r\n0\r\n\r\n",
                "fffffffff\r\n",
                "3;a=\"b\"\r\nhel\r\n0\r\n\r\n",
                "3\r\nhel\r\n0\r\nTrailer: x\r\n\r\n",
            })
    void malformedChunksAreABadRequestAndNotLogged(String chunks) throws IOException {
        try (var log = new LogRecords();
                var client = new RawClient(server.address())) {
            client.send("POST /body HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks);
            assertRefusal(client.answer(), "HTTP/1.1 400 Bad Request");
            assertThat(client.finish().ended()).isTrue();
            assertThat(log.messages()).isEmpty();
        }
    }

    @Test
    void otherVersionsAndCodingsAreNotKnown() throws IOException {
        assertRefused("GET / HTTP/1.0\r\n\r\n", "HTTP/1.1 505 HTTP Version Not Supported");
        assertRefused(
                "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
                "HTTP/1.1 501 Not Implemented");
    }

    @Test
    void aRefusalEndsTheConnection() throws IOException {
        try (var client = new RawClient(server.address())) {
            client.send("GARBAGE\r\n\r\n").answer();
            assertThat(client.ended()).isTrue();
        }
    }

    @Test
    void aTooLongRequestLineIsToldSo() throws IOException {
        assertRefused("GET /" + "a".repeat(9000) + " HTTP/1.1\r\nHost: h\r\n\r\n", "HTTP/1.1 414 ");
        assertRefused("a".repeat(1024 * 1024), "HTTP/1.1 414 ");
    }

    @Test
    void tooLargeHeaderFieldsAreToldSo() throws IOException {
        var token = "a".repeat(1024 * 1024);
        assertRefused(
                "GET / HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + token + "\r\n\r\n",
                "HTTP/1.1 431 Request Header Fields Too Large");
        assertRefused(
                "GET / HTTP/1.1\r\nHost: h\r\n" + "A: b\r\n".repeat(200_000) + "\r\n",
                "HTTP/1.1 431 Request Header Fields Too Large");
        assertRefused(
                "GET / HTTP/1.1\r\nHost: h\r\n" + token + ": b\r\n\r\n",
                "HTTP/1.1 431 Request Header Fields Too Large");
        assertRefused(
                "GET / HTTP/1.1\r\nHost: h\r\n" + "a".repeat(65_530) + ": " + token + "\r\n\r\n",
                "HTTP/1.1 431 Request Header Fields Too Large");
    }

    @Test
    void largeHeaderFieldsWithinTheLimitAreServed() throws IOException {
        try (var client = new RawClient(server.address())) {
            client.send("GET / HTTP/1.1\r\nHost: h\r\nA: " + "a".repeat(60_000) + "\r\n\r\n");
            assertThat(client.answer().status()).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    @Test
    void anOrdinaryClientReceivesTheRefusalOfItsHeaderFields() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(server.address() + "/"))
                    .header("authorization", "Bearer " + "a".repeat(1024 * 1024))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(431);
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        }
    }

    private static void assertRefused(String request, String status) throws IOException {
        try (var client = new RawClient(server.address())) {
            assertRefusal(client.send(request).answer(), status);
        }
    }

    private static void assertRefusal(RawClient.Answer answer, String status) {
        assertThat(answer.status()).startsWith(status);
        assertThat(answer.has("content-type: application/json")).isTrue();
        assertThat(answer.has("connection: close")).isTrue();
        assertThat(answer.body()).startsWith("{\"detail\":\"").endsWith("\"}");
    }
}
