package dev.posthaste.helidon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import dev.posthaste.runtime.engine.Engine;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningServerTest {

    private static final String GET = "GET /unread HTTP/1.1\r\nHost: h\r\n\r\n";
    private static final ServerOptions ANY_PORT = ServerOptions.defaults().port(0);

    private final EchoService service = new EchoService();

    @Test
    void theEngineIsDeclaredForTheModulePathAndForTheClassPath() throws IOException {
        var module = HelidonEngine.class.getModule();
        assertThat(module.getDescriptor().provides()).anySatisfy(provided -> {
            assertThat(provided.service()).isEqualTo(Engine.class.getName());
            assertThat(provided.providers()).containsExactly(HelidonEngine.class.getName());
        });
        try (var file = module.getResourceAsStream("META-INF/services/" + Engine.class.getName())) {
            assertThat(file).hasContent(HelidonEngine.class.getName());
        }
    }

    @Test
    void theAddressIsWhereItIsReached() throws IOException {
        try (var server = start(ANY_PORT);
                var client = new RawClient(server.address())) {
            assertThat(server.address().toString()).matches("http://127\\.0\\.0\\.1:[1-9][0-9]*");
            assertThat(client.send(GET).answer().body()).isEqualTo("unread");
        }
    }

    @Test
    void onlyTheAddressThatWasToldIsBound() throws IOException {
        try (var server = start(ANY_PORT)) {
            var other = InetAddress.getByName("127.0.0.2");
            assertThat(catchThrowable(() -> new Socket(other, server.address().getPort()).close()))
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void anIpv6AddressStandsInBrackets() throws IOException {
        try (var server = start(ANY_PORT.host("::1"));
                var client = new RawClient(server.address())) {
            assertThat(server.address().toString()).startsWith("http://[::1]:");
            assertThat(client.send("GET /a HTTP/1.1\r\nHost: [::1]\r\n\r\n")
                            .answer()
                            .body())
                    .contains("|0:0:0:0:0:0:0:1|");
        }
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatIllegalStateException()
                    .isThrownBy(() -> start(ANY_PORT.port(port)))
                    .withMessage("cannot bind 127.0.0.1:%d: Address already in use; choose another port or host", port);
        }
    }

    @Test
    void anUnknownHostIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> start(ANY_PORT.host("no-such-host.invalid")))
                .withMessage("cannot bind no-such-host.invalid:0: the host is unknown; choose another host");
    }

    @Test
    void manyClientsAreServedOverKeptConnections() throws Exception {
        try (var server = start(ANY_PORT);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> client = () -> askTwentyTimes(server.address());
            var clients = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 200; i++) {
                clients.add(threads.submit(client));
            }
            for (var each : clients) {
                assertThat(each.get()).isEqualTo(20);
            }
        }
    }

    @Test
    void closingLetsARequestUnderWayFinishAndEndsIdleConnections() throws Exception {
        var server = start(ANY_PORT);
        try (var busy = new RawClient(server.address());
                var idle = new RawClient(server.address())) {
            idle.send(GET).answer();
            busy.send("GET /late HTTP/1.1\r\nHost: h\r\n\r\n");
            service.entered.await();
            var closing = Thread.startVirtualThread(server::close);
            assertThat(idle.ended()).isTrue();
            service.released.countDown();
            var answer = busy.answer();
            assertThat(answer.body()).isEqualTo("late");
            assertThat(answer.has("connection: close")).isTrue();
            closing.join();
            server.awaitClose();
            server.close();
        }
    }

    @Test
    void closingDoesNotWaitForEver() throws Exception {
        var server = start(ANY_PORT);
        try (var busy = new RawClient(server.address())) {
            busy.send("GET /late HTTP/1.1\r\nHost: h\r\n\r\n");
            service.entered.await();
            server.close();
            server.awaitClose();
        }
    }

    @Test
    void closingEndsARequestThatIsHalfSent() throws Exception {
        var limits = new Limits(10, Limits.DEFAULT.idle(), Limits.DEFAULT.ping(), Duration.ofMillis(100));
        var server = RunningServer.start(service, ANY_PORT, limits);
        try (var half = new RawClient(server.address())) {
            half.send("GET /unread HTTP/1.1\r\nHo");
            server.close();
            assertThat(half.rest()).isZero();
        }
    }

    @Test
    void aServerCanFollowAnotherOnItsPortAtOnce() throws IOException {
        var first = start(ANY_PORT);
        int port = first.address().getPort();
        try (var client = new RawClient(first.address())) {
            client.send(GET).answer();
            first.close();
            try (var second = start(ANY_PORT.port(port));
                    var next = new RawClient(second.address())) {
                assertThat(next.send(GET).answer().body()).isEqualTo("unread");
            }
        }
    }

    @Test
    void tlsIsSpokenWithTheGivenKeys(@TempDir Path folder) throws Exception {
        var tls = selfSigned(folder.resolve("keys.p12"));
        try (var server = start(ANY_PORT.host("localhost").tls(tls));
                var http = HttpClient.newBuilder().sslContext(tls).build()) {
            assertThat(server.address().toString()).startsWith("https://localhost:");
            var request =
                    HttpRequest.newBuilder(URI.create(server.address() + "/a")).build();
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.body()).startsWith("GET|https|/a|null|127.0.0.1|");
            var large = HttpRequest.newBuilder(URI.create(server.address() + "/body"))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[10 * EchoService.LIMIT]))
                    .build();
            assertThat(http.send(large, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
        }
    }

    @Test
    void aClientThatNeverBeginsTlsIsEnded(@TempDir Path folder) throws Exception {
        var options = ANY_PORT.tls(selfSigned(folder.resolve("keys.p12")));
        var limits = new Limits(10, Duration.ofMillis(200), Limits.DEFAULT.ping(), Limits.DEFAULT.grace());
        try (var server = RunningServer.start(service, options, limits);
                var silent = new RawClient(server.address())) {
            assertThat(silent.rest()).as("at most an alert").isLessThan(100);
        }
    }

    private Server start(ServerOptions options) {
        return new HelidonEngine().start(service, options);
    }

    private static int askTwentyTimes(URI address) throws IOException {
        int right = 0;
        try (var client = new RawClient(address)) {
            for (int i = 0; i < 20; i++) {
                right += client.send(GET).answer().body().equals("unread") ? 1 : 0;
            }
        }
        return right;
    }

    private static SSLContext selfSigned(Path file) throws Exception {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "secret",
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, "secret".toCharArray());
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, "secret".toCharArray());
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
