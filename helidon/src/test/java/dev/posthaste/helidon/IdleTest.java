package dev.posthaste.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdleTest {

    private EchoService service;
    private Server server;

    @BeforeEach
    void start() {
        var limits = new Limits(10, Duration.ofSeconds(2), Limits.DEFAULT.ping(), Limits.DEFAULT.grace());
        service = new EchoService();
        server = RunningServer.start(service, ServerOptions.defaults().port(0), limits);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aConnectionThatSaysNothingIsEnded() throws IOException {
        try (var silent = new RawClient(server.address());
                var within = new RawClient(server.address())) {
            within.send("GET /unread HTTP/1.1\r\nHo");
            assertThat(silent.ended()).isTrue();
            assertThat(within.ended()).isTrue();
        }
    }

    @Test
    void aServiceMayTakeItsTime() throws Exception {
        try (var patient = new RawClient(server.address());
                var silent = new RawClient(server.address())) {
            patient.send("GET /late HTTP/1.1\r\nHost: h\r\n\r\n");
            assertThat(silent.ended()).isTrue();
            service.released.countDown();
            assertThat(patient.answer().body()).isEqualTo("late");
        }
    }

    @Test
    void aConnectionThatTakesNothingOfItsAnswerIsEnded() throws Exception {
        try (var client = RawClient.narrow(server.address())) {
            client.send("GET /large HTTP/1.1\r\nHost: h\r\n\r\n");
            assertThat(service.answered.poll(20, TimeUnit.SECONDS)).isEqualTo("/large");
            assertThat(client.rest()).isLessThan(10 * EchoService.LIMIT);
        }
    }
}
