package dev.posthaste.tenant.tls;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.posthaste.tenant.folder.TenantFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The certificates, judged by those who meet them: Java, OpenSSL, curl and Python.
class HandshakeTest {
    private static final String PYTHON = """
            import socket, ssl, sys
            context = ssl.create_default_context(cafile=sys.argv[1])
            context.verify_flags |= ssl.VERIFY_X509_STRICT
            with socket.create_connection(("127.0.0.1", int(sys.argv[2]))) as raw:
                with context.wrap_socket(raw, server_hostname="localhost") as tls:
                    tls.sendall(b"GET / HTTP/1.1\\r\\nhost: localhost\\r\\n\\r\\n")
                    print(tls.recv(100).decode())
            """;

    @TempDir
    Path temporary;

    private TenantFolder folder;
    private LocalTls tls;
    private SSLServerSocket server;

    @BeforeEach
    void open() throws IOException {
        folder = TenantFolder.open(temporary.resolve("tenant"));
        tls = LocalTls.open(folder, "tenant.example.test", Clock.systemUTC());
        server = (SSLServerSocket) tls.serverContext().getServerSocketFactory().createServerSocket();
        server.bind(new InetSocketAddress((InetAddress) null, 0));
        Thread.ofVirtual().start(this::serve);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        folder.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void javaTrustsTheAuthorityAndTheNames(String host) throws IOException, InterruptedException {
        assumeTrue(!host.startsWith("[") || hasIpv6());
        try (var client =
                HttpClient.newBuilder().sslContext(tls.clientContext()).build()) {
            var request = HttpRequest.newBuilder(URI.create("https://%s:%d/".formatted(host, server.getLocalPort())));
            assertThat(client.send(request.build(), BodyHandlers.ofString()).body())
                    .isEqualTo("ok");
        }
    }

    @Test
    void aClientThatDoesNotKnowTheAuthorityRefuses() throws IOException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("https://localhost:%d/".formatted(server.getLocalPort())));
            assertThatThrownBy(() -> client.send(request.build(), BodyHandlers.ofString()))
                    .isInstanceOf(SSLException.class);
        }
    }

    @Test
    void opensslVerifiesStrictly() throws IOException, InterruptedException {
        assumeTrue(works("openssl", "version"));
        var leaf = temporary.resolve("leaf.pem");
        Files.writeString(leaf, firstCertificate());
        for (var name : List.of("localhost", "tenant.example.test")) {
            assertThat(run(
                            "openssl",
                            "verify",
                            "-x509_strict",
                            "-purpose",
                            "sslserver",
                            "-verify_hostname",
                            name,
                            "-CAfile",
                            tls.caFile().toString(),
                            leaf.toString()))
                    .contains("OK");
        }
        assertThat(run(
                        "openssl",
                        "verify",
                        "-x509_strict",
                        "-verify_ip",
                        "::1",
                        "-CAfile",
                        tls.caFile().toString(),
                        leaf.toString()))
                .contains("OK");
        assertThat(run(
                        "openssl",
                        "verify",
                        "-verify_hostname",
                        "other.example.test",
                        "-CAfile",
                        tls.caFile().toString(),
                        leaf.toString()))
                .contains("hostname mismatch");
    }

    @Test
    void curlFetches() throws IOException, InterruptedException {
        assumeTrue(works("curl", "--version"));
        assertThat(run(
                        "curl",
                        "-sS",
                        "--noproxy",
                        "*",
                        "--cacert",
                        tls.caFile().toString(),
                        "--resolve",
                        "tenant.example.test:%d:127.0.0.1".formatted(server.getLocalPort()),
                        "https://tenant.example.test:%d/".formatted(server.getLocalPort())))
                .isEqualTo("ok");
    }

    static Stream<String> pythons() {
        return Stream.of("python3", "python3.13", "python3.14");
    }

    @ParameterizedTest
    @MethodSource("pythons")
    void pythonAcceptsStrictly(String python) throws IOException, InterruptedException {
        assumeTrue(works(python, "-c", "import ssl; ssl.VERIFY_X509_STRICT"));
        assertThat(run(python, "-c", PYTHON, tls.caFile().toString(), Integer.toString(server.getLocalPort())))
                .contains("200 OK", "ok");
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept();
                    var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))) {
                while (!reader.readLine().isEmpty()) {
                    // headers
                }
                socket.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok"
                                .getBytes(US_ASCII));
            } catch (IOException refusedOrClosed) {
                // the client says what it thinks of the certificate
            }
        }
    }

    private static boolean hasIpv6() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("::1"))) {
            return socket.isBound();
        } catch (IOException none) {
            return false;
        }
    }

    private String firstCertificate() throws IOException {
        var pem = Files.readString(folder.file("server.pem"));
        var end = "-----END CERTIFICATE-----\n";
        return pem.substring(pem.indexOf("-----BEGIN CERTIFICATE-----"), pem.indexOf(end) + end.length());
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), US_ASCII);
        int status = process.waitFor();
        return status == 0 ? output : Arrays.toString(command) + " ended with " + status + ": " + output;
    }
}
