package dev.posthaste.helidon;

import dev.posthaste.helidon.connection.Wire;
import io.helidon.common.concurrency.limits.FixedLimit;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.common.socket.NioSocket;
import io.helidon.common.socket.TlsNioSocket;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.Router;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// The connections of a server: makes them of what was accepted, and ends those that are idle. Safe for use by several
/// threads.
final class HttpConnections implements Consumer<SocketChannel> {

    private final Http1ConnectionSelector http = HttpSettings.http();
    private final HttpSettings settings = HttpSettings.create();
    private final Limit unlimited = FixedLimit.create();
    private final Router router;
    private final @Nullable SSLContext tls;
    private final Set<HttpConnection> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch ending = new CountDownLatch(1);

    /// @param idle how long a connection may say nothing, or take nothing of what is written
    HttpConnections(ServiceRouting routing, @Nullable SSLContext tls, Duration idle) {
        this.router = Router.builder().addRouting(routing).build();
        this.tls = tls;
        Thread.ofVirtual().name("posthaste-idle").start(() -> watch(idle));
    }

    /// Serves one to its end, on the calling thread.
    @Override
    public void accept(SocketChannel channel) {
        try {
            serve(Wire.of(socket(channel), settings, router));
        } catch (IOException | CloseConnectionException e) {
            // the other side is gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends each after the request that is under way.
    void end() {
        ending.countDown();
        open.forEach(HttpConnection::end);
    }

    /// Ends each that is left, whatever is under way.
    void abort() {
        open.forEach(HttpConnection::abort);
    }

    private void serve(Wire wire) throws InterruptedException {
        var connection = new HttpConnection(http.connection(wire), wire);
        open.add(connection);
        try {
            if (ending.getCount() == 0) {
                connection.end();
            }
            connection.serve(unlimited);
        } finally {
            open.remove(connection);
        }
    }

    private void watch(Duration idle) {
        try {
            while (!ending.await(idle.toNanos() / 4, TimeUnit.NANOSECONDS)) {
                open.forEach(connection -> connection.endIfIdle(idle));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HelidonSocket socket(SocketChannel channel) throws IOException {
        channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        var client = String.valueOf(channel.getRemoteAddress());
        var server = String.valueOf(channel.getLocalAddress());
        if (tls == null) {
            return NioSocket.server(channel, client, server);
        }
        var engine = tls.createSSLEngine();
        engine.setHandshakeApplicationProtocolSelector((handshake, offered) -> offered.stream()
                .filter(http.supportedApplicationProtocols()::contains)
                .findFirst()
                .orElse(null));
        return TlsNioSocket.server(channel, engine, client, server);
    }
}
