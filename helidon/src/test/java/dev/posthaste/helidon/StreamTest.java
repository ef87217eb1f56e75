package dev.posthaste.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Response;
import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import dev.posthaste.runtime.engine.BrokenStream;
import dev.posthaste.runtime.engine.ClientGone;
import dev.posthaste.runtime.engine.Exchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Bodies that are written while they are sent.
class StreamTest {

    /// Streams by path, and notes how it ended.
    private static final class StreamingService extends EchoService {

        final BlockingQueue<String> outgoing = new LinkedBlockingQueue<>();
        final BlockingQueue<String> ended = new LinkedBlockingQueue<>();

        @Override
        public void serve(Exchange exchange) {
            try {
                exchange.respond(answer(exchange));
                ended.add("well");
            } catch (BrokenStream e) {
                ended.add("broken: " + e.getCause());
            } catch (ClientGone e) {
                ended.add("gone");
            }
        }

        private Response answer(Exchange exchange) {
            return switch (exchange.path()) {
                case "/pushed" -> Response.stream("text/plain", this::push);
                case "/empty" -> Response.stream(out -> {}).status(203);
                case "/known" ->
                    Response.empty(200)
                            .content(new Response.Streamed(
                                    out -> out.write("four".getBytes(StandardCharsets.UTF_8)), 4));
                case "/broken" ->
                    Response.stream(out -> {
                        write(out, "some");
                        throw new IllegalStateException("meant to");
                    });
                case "/flood" ->
                    Response.stream(out -> {
                        while (true) {
                            write(out, "x".repeat(100_000));
                        }
                    });
                case "/waiting" -> Response.stream(out -> awaitGone(exchange));
                default -> Response.text("plain");
            };
        }

        private void push(OutputStream out) throws IOException, InterruptedException {
            for (var piece = outgoing.take(); !piece.isEmpty(); piece = outgoing.take()) {
                write(out, piece);
            }
        }

        private static void awaitGone(Exchange exchange) throws InterruptedException {
            var gone = new CountDownLatch(1);
            exchange.whenGone(gone::countDown);
            gone.await();
            throw new ClientGone("seen", new IOException());
        }

        private static void write(OutputStream out, String piece) throws IOException {
            out.write(piece.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private StreamingService service;
    private Server server;

    @BeforeEach
    void start() {
        service = new StreamingService();
        var minute = Duration.ofMinutes(1);
        var limits = new Limits(100, minute, minute, Duration.ofMillis(300));
        server = RunningServer.start(service, ServerOptions.defaults().port(0), limits);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theHeadGoesOutAtOnceAndEveryPieceWhenItIsFlushed() throws IOException {
        try (var client = asked("/pushed")) {
            assertThat(client.head())
                    .startsWith("HTTP/1.1 200 OK")
                    .contains("content-type: text/plain", "transfer-encoding: chunked");
            service.outgoing.add("one");
            assertThat(client.bytes(8)).asString(StandardCharsets.UTF_8).isEqualTo("3\r\none\r\n");
            service.outgoing.add("eleven more");
            assertThat(client.bytes(16)).asString(StandardCharsets.UTF_8).isEqualTo("b\r\neleven more\r\n");
            service.outgoing.add("");
            assertThat(client.bytes(5)).asString(StandardCharsets.UTF_8).isEqualTo("0\r\n\r\n");
            assertThat(client.send(request("/next")).answer().body()).isEqualTo("plain");
        }
    }

    @Test
    void aStreamMayBeEmptyAndOneOfKnownLengthIsNotChunked() throws IOException {
        try (var client = asked("/empty")) {
            assertThat(client.head()).startsWith("HTTP/1.1 203 Non-Authoritative Information");
            assertThat(client.bytes(5)).asString(StandardCharsets.UTF_8).isEqualTo("0\r\n\r\n");
            var known = client.send(request("/known")).answer();
            assertThat(known.has("content-length: 4")).isTrue();
            assertThat(known.body()).isEqualTo("four");
        }
    }

    @Test
    void aWriterThatFailsCutsTheConnectionBeforeTheEnd() throws Exception {
        try (var client = asked("/broken")) {
            client.head();
            assertThat(client.bytes(9)).asString(StandardCharsets.UTF_8).isEqualTo("4\r\nsome\r\n");
            assertThat(client.ended()).isTrue();
        }
        assertThat(ended()).isEqualTo("broken: java.lang.IllegalStateException: meant to");
    }

    @Test
    void aClientThatLeavesIsSeenByWhoSendsAndByWhoWaits() throws Exception {
        try (var client = asked("/flood")) {
            client.head();
        }
        assertThat(ended()).isEqualTo("gone");
        try (var client = asked("/waiting")) {
            client.head();
        }
        assertThat(ended()).isEqualTo("gone");
    }

    @Test
    void aRequestThatComesWithinAStreamIsNotLost() throws IOException {
        try (var client = asked("/pushed")) {
            client.head();
            client.send(request("/next"));
            service.outgoing.add("");
            assertThat(client.bytes(5)).asString(StandardCharsets.UTF_8).isEqualTo("0\r\n\r\n");
            assertThat(client.answer().body()).isEqualTo("plain");
        }
    }

    @Test
    void aServerThatClosesDoesNotWaitForAStreamForEver() throws Exception {
        try (var client = asked("/pushed")) {
            client.head();
            server.close();
            assertThat(client.rest()).isZero();
        }
        assertThat(ended()).startsWith("broken: java.lang.InterruptedException");
    }

    private String ended() throws InterruptedException {
        return String.valueOf(service.ended.poll(20, TimeUnit.SECONDS));
    }

    private RawClient asked(String path) throws IOException {
        return new RawClient(server.address()).send(request(path));
    }

    private static String request(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: h\r\n\r\n";
    }
}
