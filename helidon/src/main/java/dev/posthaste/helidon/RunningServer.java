package dev.posthaste.helidon;

import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import dev.posthaste.runtime.engine.Service;
import io.helidon.common.tls.Tls;
import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.http.media.MediaContext;
import io.helidon.webserver.ErrorHandling;
import io.helidon.webserver.WebServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A started listener.
final class RunningServer implements Server {

    /// How long requests under way may take once the server closes.
    private static final Duration GRACE = Duration.ofSeconds(5);

    /// How long a connection may say nothing, between requests and within one.
    static final Duration IDLE = Duration.ofMinutes(1);

    private static final int BACKLOG = 1024;

    // kept, because java.util.logging forgets the level of a logger that nobody holds
    private static final Logger HELIDON_LOG = Logger.getLogger("io.helidon");

    private final WebServer listener;
    private final URI address;
    private final AtomicBoolean closing;
    private final Tasks tasks;
    private final CountDownLatch closed = new CountDownLatch(1);

    private RunningServer(WebServer listener, URI address, AtomicBoolean closing, Tasks tasks) {
        this.listener = listener;
        this.address = address;
        this.closing = closing;
        this.tasks = tasks;
    }

    static RunningServer start(Service service, ServerOptions options) {
        if (HELIDON_LOG.getLevel() == null) {
            HELIDON_LOG.setLevel(Level.WARNING);
        }
        var at = new InetSocketAddress(options.host(), options.port());
        tryToBind(at, options);
        var closing = new AtomicBoolean();
        var tasks = new Tasks();
        var routing = new ServiceRouting(service, closing::get, tasks);
        var listener = listener(routing, options, at).start();
        if (!listener.isRunning()) {
            throw cannotBind(options, "it was taken just now");
        }
        return new RunningServer(listener, address(options, listener.port()), closing, tasks);
    }

    @Override
    public URI address() {
        return address;
    }

    @Override
    public void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (closing.compareAndSet(false, true)) {
            try {
                listener.stop();
                tasks.close(GRACE);
            } finally {
                closed.countDown();
            }
        }
    }

    private static WebServer listener(ServiceRouting routing, ServerOptions options, InetSocketAddress at) {
        var config = WebServer.builder()
                .bindAddress(at)
                .backlog(BACKLOG)
                .shutdownHook(false)
                .shutdownGracePeriod(GRACE)
                .idleConnectionTimeout(IDLE)
                .idleConnectionPeriod(IDLE.dividedBy(4))
                .featuresDiscoverServices(false)
                .protocolsDiscoverServices(false)
                .mediaContext(MediaContext.builder()
                        .mediaSupportsDiscoverServices(false)
                        .build())
                .contentEncoding(ContentEncodingContext.builder()
                        .contentEncodingsDiscoverServices(false)
                        .build())
                .errorHandling(ErrorHandling.builder().includeEntity(true).build())
                .directHandlers(ProtocolErrors.handlers())
                .addConnectionSelector(HttpSelector.of(routing));
        var context = options.tls();
        if (context != null) {
            config.tls(Tls.builder().sslContext(context).build());
        }
        return config.build();
    }

    /// Helidon only logs why it cannot bind, so the reason is found out before.
    private static void tryToBind(InetSocketAddress at, ServerOptions options) {
        if (at.isUnresolved()) {
            throw new IllegalStateException("cannot bind %s:%d: the host is unknown; choose another host"
                    .formatted(options.host(), options.port()));
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(at, BACKLOG);
        } catch (IOException e) {
            throw cannotBind(options, String.valueOf(e.getMessage()));
        }
    }

    private static IllegalStateException cannotBind(ServerOptions options, String reason) {
        return new IllegalStateException(
                "cannot bind %s:%d: %s; choose another port".formatted(options.host(), options.port(), reason));
    }

    private static URI address(ServerOptions options, int port) {
        var host = options.host();
        var name = host.indexOf(':') < 0 || host.startsWith("[") ? host : "[" + host + "]";
        return URI.create((options.tls() == null ? "http://" : "https://") + name + ":" + port);
    }
}
