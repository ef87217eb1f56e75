package dev.posthaste.helidon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebSocketTest {

    private static final String HANDSHAKE = "GET %s HTTP/1.1\r\nHost: h\r\nUpgrade: WebSocket\r\n"
            + "Connection: keep-alive, Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

    private ConversingService service;
    private Server server;
    private HttpClient http;
    private WebSocketEvents listener;

    @BeforeEach
    void start() {
        service = new ConversingService();
        server = new HelidonEngine().start(service, ServerOptions.defaults().port(0));
        http = HttpClient.newHttpClient();
        listener = new WebSocketEvents();
    }

    @AfterEach
    void stop() {
        server.close();
        http.close();
    }

    @Test
    void messagesGoBothWays() throws Exception {
        var socket = connect("/echo");
        var large = "é".repeat(200_000);
        socket.sendText("hel", false).get();
        socket.sendPing(ByteBuffer.allocate(3)).get();
        socket.sendText("lo", true).get();
        assertThat(listener.next()).isEqualTo("pong 3");
        assertThat(listener.next()).isEqualTo("hello");
        socket.sendText(large, true).get();
        assertThat(listener.next()).isEqualTo(large);
        socket.sendText("", true).get();
        assertThat(listener.next()).isEmpty();
        socket.sendClose(4001, "enough").get();
        assertThat(listener.next()).isEqualTo("closed 4001 enough");
        assertThat(service.ended.poll(20, TimeUnit.SECONDS)).isEqualTo("4001 enough");
    }

    @Test
    void bytesGoBothWays() throws Exception {
        var socket = connect("/echo");
        socket.sendBinary(ByteBuffer.wrap(new byte[] {1, 2}), false).get();
        socket.sendBinary(ByteBuffer.wrap(new byte[] {3}), true).get();
        assertThat(listener.next()).isEqualTo("bytes [1, 2, 3]");
    }

    @Test
    void theSubprotocolAndFieldsGoWithTheHandshakesAnswer() throws IOException {
        try (var client = new RawClient(server.address())) {
            assertThat(client.send(HANDSHAKE.formatted("/dressed")).head())
                    .contains("sec-websocket-protocol: chat", "x-tower: north", "set-cookie: a=1");
        }
    }

    @Test
    void aConversationThatIsAbortedEndsWithoutACloseFrame() throws IOException {
        try (var client = new RawClient(server.address())) {
            client.send(HANDSHAKE.formatted("/abort")).head();
            assertThat(client.ended()).isTrue();
        }
    }

    @Test
    void itIsToldAtOnceThatTheOtherSideIsGone() throws Exception {
        connect("/absent").sendClose(1000, "").get();
        assertThat(service.ended.poll(20, TimeUnit.SECONDS)).isEqualTo("gone, silent");
    }

    @Test
    void aHandlerThatReturnsClosesNormallyAndMayCloseWithACode() throws Exception {
        connect("/bye");
        assertThat(listener.next()).isEqualTo("bye");
        assertThat(listener.next()).isEqualTo("closed 1000 ");
        connect("/policy");
        assertThat(listener.next()).isEqualTo("closed 1008 not you");
    }

    @Test
    void aCloseThatNoFrameCanHoldIsRefusedAndSaysWhy() throws Exception {
        connect("/wrong-code");
        assertThat(listener.next())
                .isEqualTo("a WebSocket cannot be closed with 1005: use 1000 to 1003, 1007 to 1014, or 3000 to 4999");
        assertThat(listener.next()).isEqualTo("closed 1000 ");
        connect("/long-reason");
        assertThat(listener.next())
                .isEqualTo("the reason to close a WebSocket is 124 bytes long: a frame holds 123, so shorten it");
    }

    @Test
    void aHandlerThatThrowsClosesAsAnError() throws Exception {
        connect("/throw");
        assertThat(listener.next()).isEqualTo("closed 1011 ");
    }

    @Test
    void aRefusalIsAnOrdinaryAnswer() {
        var refused = refused("/refuse");
        assertThat(refused.getResponse().statusCode()).isEqualTo(409);
        assertThat(refused.getResponse().headers().firstValue("x-why")).hasValue("taken");
        assertThat(refused.getResponse().body()).isEqualTo("{\"detail\":\"taken\"}");
        assertThat(refused("/neither").getResponse().statusCode()).isEqualTo(403);
    }

    @Test
    void theRefusalIsWholeAndEndsTheConnection() throws IOException {
        try (var client = new RawClient(server.address())) {
            var answer = client.send(HANDSHAKE.formatted("/refuse")).answer();
            assertThat(answer.status()).isEqualTo("HTTP/1.1 409 Conflict");
            assertThat(answer.has("connection: close")).isTrue();
            assertThat(answer.has("content-type: application/json")).isTrue();
            assertThat(answer.body()).isEqualTo("{\"detail\":\"taken\"}");
            assertThat(client.ended()).isTrue();
        }
    }

    @Test
    void theHandshakeIsAnsweredAsTheSpecificationShows() throws IOException {
        try (var client = new RawClient(server.address())) {
            assertThat(client.send(HANDSHAKE.formatted("/echo")).head())
                    .containsExactly(
                            "HTTP/1.1 101 Switching Protocols",
                            "upgrade: websocket",
                            "connection: Upgrade",
                            "sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        }
    }

    @Test
    void wrongHandshakesAreRefused() throws IOException {
        var handshake = HANDSHAKE.formatted("/echo");
        assertThat(ask(handshake.replace("dGhl", "")).status()).isEqualTo("HTTP/1.1 400 Bad Request");
        assertThat(ask(handshake.replaceAll("Sec-WebSocket-Key.*", "A: b")).status())
                .isEqualTo("HTTP/1.1 400 Bad Request");
        var version = ask(handshake.replace("13", "12"));
        assertThat(version.status()).isEqualTo("HTTP/1.1 426 Upgrade Required");
        assertThat(version.has("sec-websocket-version: 13")).isTrue();
        assertThat(version.body()).startsWith("{\"detail\":");
    }

    @Test
    void anUpgradeThatTheConnectionDoesNotNameIsAnOrdinaryRequest() throws IOException {
        assertThat(ask(HANDSHAKE.formatted("/unread").replace("keep-alive, Upgrade", "keep-alive"))
                        .body())
                .isEqualTo("unread");
    }

    @Test
    void brokenFramesCloseWithTheirCode() throws Exception {
        assertThat(closeCodeAfter(bytes(0x81, 1, 'a'))).as("unmasked").isEqualTo(1002);
        assertThat(closeCodeAfter(bytes(0xc1, 0x81, 0, 0, 0, 0, 'a')))
                .as("reserved bit")
                .isEqualTo(1002);
        assertThat(closeCodeAfter(bytes(0x83, 0x80, 0, 0, 0, 0)))
                .as("reserved opcode")
                .isEqualTo(1002);
        assertThat(closeCodeAfter(bytes(0x80, 0x80, 0, 0, 0, 0)))
                .as("continues nothing")
                .isEqualTo(1002);
        assertThat(closeCodeAfter(bytes(0x09, 0x80, 0, 0, 0, 0)))
                .as("fragmented ping")
                .isEqualTo(1002);
        assertThat(closeCodeAfter(bytes(0x88, 0x81, 0, 0, 0, 0, 3)))
                .as("half a code")
                .isEqualTo(1002);
        assertThat(closeCodeAfter(bytes(0x88, 0x82, 0, 0, 0, 0, 3, 0xed)))
                .as("code 1005")
                .isEqualTo(1002);
        assertThat(closeCodeAfter(bytes(0x81, 0x81, 0, 0, 0, 0, 0xff)))
                .as("not UTF-8")
                .isEqualTo(1007);
        assertThat(closeCodeAfter(bytes(0x81, 0xff, 0, 0, 0, 0, 0, 0x10, 0, 1)))
                .as("too large")
                .isEqualTo(1009);
        assertThat(closeCodeAfter(bytes(0x01, 0x81, 0, 0, 0, 0, 'a', 0x81, 0x80, 0, 0, 0, 0)))
                .as("a message within another")
                .isEqualTo(1002);
    }

    @Test
    void aCloseWithoutACodeIsAnsweredSo() throws Exception {
        try (var client = new RawClient(server.address())) {
            client.send(HANDSHAKE.formatted("/echo")).head();
            client.send(bytes(0x88, 0x80, 1, 2, 3, 4));
            assertThat(client.bytes(2)).isEqualTo(bytes(0x88, 0));
        }
        assertThat(service.ended.poll(20, TimeUnit.SECONDS)).isEqualTo("1005 ");
    }

    @Test
    void aLostConnectionIsToldTheHandler() throws Exception {
        try (var client = new RawClient(server.address())) {
            client.send(HANDSHAKE.formatted("/echo")).head();
        }
        assertThat(service.ended.poll(20, TimeUnit.SECONDS)).isEqualTo("1006 ");
    }

    @Test
    void aServerThatClosesAsksToComeBackLater() throws Exception {
        connect("/echo");
        server.close();
        assertThat(listener.next()).isEqualTo("closed 1012 ");
        assertThat(service.ended.poll(20, TimeUnit.SECONDS)).isEqualTo("1012 ");
    }

    private WebSocket connect(String path) throws Exception {
        return http.newWebSocketBuilder()
                .buildAsync(URI.create(server.address().toString().replace("http", "ws") + path), listener)
                .get(20, TimeUnit.SECONDS);
    }

    private WebSocketHandshakeException refused(String path) {
        var thrown = catchThrowableOfType(ExecutionException.class, () -> connect(path));
        if (thrown != null && thrown.getCause() instanceof WebSocketHandshakeException refused) {
            return refused;
        }
        throw new AssertionError("not refused, but " + thrown);
    }

    private RawClient.Answer ask(String request) throws IOException {
        try (var client = new RawClient(server.address())) {
            return client.send(request).answer();
        }
    }

    private int closeCodeAfter(byte[] frame) throws IOException {
        try (var client = new RawClient(server.address())) {
            client.send(HANDSHAKE.formatted("/echo")).head();
            client.send(frame);
            var close = client.bytes(4);
            assertThat(close[0]).isEqualTo((byte) 0x88);
            return (close[2] & 0xff) << 8 | (close[3] & 0xff);
        }
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
