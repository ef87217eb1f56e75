package dev.posthaste.tenant.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.tenant.MovableClock;
import dev.posthaste.tenant.folder.TenantFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that runs past its certificate's end.
class RenewalTest {
    private static final Duration YEARS = Duration.ofDays(800);

    @TempDir
    Path temporary;

    // what is renewed at the end must be valid now, for the client goes by the real time
    private final MovableClock clock =
            new MovableClock(Clock.systemUTC().instant().minus(YEARS));
    private TenantFolder folder;
    private LocalTls tls;
    private SSLServerSocket server;

    @BeforeEach
    void open() throws IOException {
        folder = TenantFolder.open(temporary);
        tls = LocalTls.open(folder, "localhost", clock);
        server = (SSLServerSocket) tls.serverContext().getServerSocketFactory().createServerSocket();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofVirtual().start(this::greet);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        folder.close();
    }

    @Test
    void aRunningServerShowsARenewedCertificate() throws IOException {
        var first = shown();
        assertThat(shown()).isEqualTo(first);
        clock.move(YEARS);
        var second = shown();
        assertThat(second).isNotEqualTo(first);
        assertThat(shown()).isEqualTo(second);
        assertThat(folder.file("server.pem")).content().contains(CertifiedKey.pem((X509Certificate) second));
    }

    @Test
    void aFullDiskDoesNotEndTheServer() throws IOException {
        var first = shown();
        Files.delete(folder.file("server.pem"));
        Files.createDirectories(folder.file("server.pem").resolve("in the way"));
        clock.move(YEARS);
        try (var log = new CapturedLog(ServerCertificate.class)) {
            assertThat(shown()).isNotEqualTo(first);
            assertThat(log.drained()).singleElement().asString().contains("could not be written");
        }
    }

    /// The certificate that a client sees which was never here before.
    private Certificate shown() throws IOException {
        var sockets = tls.clientContext().getSocketFactory();
        try (var socket = (SSLSocket) sockets.createSocket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
            assertThat(socket.getInputStream().read()).isEqualTo('!');
            return socket.getSession().getPeerCertificates()[0];
        }
    }

    private void greet() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                socket.getOutputStream().write('!');
            } catch (IOException closed) {
                // the client says what is wrong
            }
        }
    }
}
