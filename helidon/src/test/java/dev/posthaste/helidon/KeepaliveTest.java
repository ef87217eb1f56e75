package dev.posthaste.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What becomes of a WebSocket whose client does not read, or is gone without a word.
class KeepaliveTest {

    private static final String HANDSHAKE =
            "GET %s HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    private static final byte[] PING = {(byte) 0x89, 0};
    private static final byte[] PONG = {(byte) 0x8a, (byte) 0x80, 0, 0, 0, 0};
    private static final byte[] TEXT = {(byte) 0x81, (byte) 0x81, 0, 0, 0, 0, 'a'};
    private static final byte[] ECHO = {(byte) 0x81, 1, 'a'};
    private static final byte[] CLOSE = {(byte) 0x88, (byte) 0x82, 0, 0, 0, 0, 0x0f, (byte) 0xa1};
    private static final byte[] CLOSE_TOO = {(byte) 0x88, 2, 0x0f, (byte) 0xa1};

    private final ConversingService service = new ConversingService();
    private Server server = start(Duration.ofMinutes(1), Duration.ofSeconds(1));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aClientThatAnswersPingsStays() throws IOException {
        server.close();
        server = start(Duration.ofMinutes(1), Duration.ofSeconds(2));
        try (var client = open("/echo")) {
            for (int i = 0; i < 2; i++) {
                assertThat(client.bytes(2)).isEqualTo(PING);
                client.send(PONG);
            }
            client.send(TEXT);
            assertThat(client.bytes(3)).isEqualTo(ECHO);
        }
    }

    @Test
    void aClientThatIsSilentIsLost() throws Exception {
        try (var client = open("/echo")) {
            assertThat(client.bytes(2)).isEqualTo(PING);
            assertThat(client.rest()).isZero();
        }
        assertThat(service.ended.poll(20, TimeUnit.SECONDS)).isEqualTo("1006 ");
    }

    @Test
    void aHandlerThatOnlySendsLearnsThatItsClientIsLost() throws Exception {
        try (var client = open("/push")) {
            assertThat(client.bytes(2)).isEqualTo(PING);
            assertThat(client.rest()).isZero();
            service.outgoing.add("nobody hears it");
            assertThat(service.ended.poll(20, TimeUnit.SECONDS)).isEqualTo("1006 ");
        }
    }

    @Test
    void aHandlerThatOnlySendsHasItsClientsCloseAnswered() throws Exception {
        try (var client = open("/push")) {
            client.send(CLOSE);
            assertThat(client.bytes(4)).isEqualTo(CLOSE_TOO);
            service.outgoing.add("too late");
            assertThat(service.ended.poll(20, TimeUnit.SECONDS)).isEqualTo("4001 ");
        }
    }

    @Test
    void aCloseIsNoticedBehindMessagesThatTheHandlerDoesNotTake() throws Exception {
        try (var client = open("/push")) {
            client.send(TEXT);
            client.send(TEXT);
            client.send(CLOSE);
            assertThat(client.bytes(4)).isEqualTo(CLOSE_TOO);
            service.outgoing.add("too late");
            assertThat(service.ended.poll(20, TimeUnit.SECONDS)).isEqualTo("4001 ");
        }
    }

    @Test
    void aClientIsNotLostBecauseTheHandlerDoesNotTakeItsMessages() throws IOException {
        try (var client = open("/slow")) {
            for (int i = 0; i < 40; i++) {
                client.send(TEXT);
            }
            for (int i = 0; i < 3; i++) {
                assertThat(client.bytes(2)).isEqualTo(PING);
            }
            service.released.countDown();
            assertThat(client.bytes(3)).isEqualTo(ECHO);
        }
    }

    @Test
    void aClientThatReadsNothingIsLost() throws Exception {
        server.close();
        server = start(Duration.ofSeconds(2), Duration.ofMinutes(1));
        try (var client = RawClient.narrow(server.address())) {
            client.send(HANDSHAKE.formatted("/flood"));
            assertThat(service.ended.poll(20, TimeUnit.SECONDS)).isEqualTo("1006 ");
        }
    }

    private Server start(Duration idle, Duration ping) {
        var limits = new Limits(10, idle, ping, Limits.DEFAULT.grace());
        return RunningServer.start(service, ServerOptions.defaults().port(0), limits);
    }

    private RawClient open(String path) throws IOException {
        var client = new RawClient(server.address());
        client.send(HANDSHAKE.formatted(path)).head();
        return client;
    }
}
