package dev.posthaste.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ListenerTest {

    private static final String GET = "GET /unread HTTP/1.1\r\nHost: h\r\n\r\n";

    private final EchoService service = new EchoService();

    @Test
    void connectionsBeyondTheBoundWaitUntilOthersHaveLeft() throws Exception {
        try (var server = start(1)) {
            var first = new RawClient(server.address());
            first.send(GET).answer();
            try (var second = new RawClient(server.address())) {
                second.send("GET /second HTTP/1.1\r\nHost: h\r\n\r\n");
                for (int i = 1; i < 100; i++) {
                    first.send(GET).answer();
                }
                assertThat(service.served).hasSize(100).doesNotContain("/second");
                first.close();
                assertThat(second.answer().status()).isEqualTo("HTTP/1.1 200 OK");
            }
        }
    }

    @Test
    void aServerAtItsBoundCloses() throws IOException {
        var server = start(1);
        try (var first = new RawClient(server.address());
                var second = new RawClient(server.address());
                var log = new LogRecords()) {
            first.send(GET).answer();
            second.send(GET);
            server.close();
            assertThat(first.ended()).isTrue();
            assertThat(log.messages()).isEmpty();
        }
    }

    @Test
    void aServerThatCannotListenAnyMoreSaysSoAndEnds() throws IOException {
        try (var server = start(10);
                var idle = new RawClient(server.address());
                var log = new LogRecords()) {
            idle.send(GET).answer();
            thread("posthaste-" + server.address().getPort()).interrupt();
            server.awaitClose();
            assertThat(idle.ended()).isTrue();
            assertThat(log.messages())
                    .containsExactly("the server ends, because it cannot accept connections any more");
        }
    }

    @Test
    @Timeout(60)
    void aServerWithoutFileDescriptorsGoesOnWhenItHasSome() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("jdk.module.path") + ":target/test-classes";
        var process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -n 400 && exec \"$0\" \"$@\"",
                        java,
                        "--class-path",
                        classes,
                        GreedyProgram.class.getName())
                .redirectErrorStream(true)
                .start();
        try (var out = process.inputReader();
                var in = process.outputWriter()) {
            var address = URI.create(await(out, "http://"));
            var clients = new ArrayList<RawClient>();
            clients.add(new RawClient(address));
            clients.getFirst().send(GET).answer();
            in.append('\n').flush();
            await(out, "none left");
            // more than one, because the program may have let go of a descriptor since
            for (int i = 0; i < 20; i++) {
                clients.add(new RawClient(address).send(GET));
            }
            assertThat(await(out, "cannot accept connections")).contains("Too many open files");
            in.append('\n').flush();
            assertThat(clients.getLast().answer().body()).isEqualTo("unread");
            for (var each : clients) {
                each.close();
            }
        } finally {
            process.destroy();
        }
    }

    private Server start(int connections) {
        var limits = new Limits(connections, Limits.DEFAULT.idle(), Limits.DEFAULT.ping(), Limits.DEFAULT.grace());
        return RunningServer.start(service, ServerOptions.defaults().port(0), limits);
    }

    private static String await(BufferedReader lines, String part) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(part)) {
                return line;
            }
        }
        throw new AssertionError("the program ended without '" + part + "'");
    }

    private static Thread thread(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
