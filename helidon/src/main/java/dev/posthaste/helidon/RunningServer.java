package dev.posthaste.helidon;

import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import dev.posthaste.helidon.connection.Listener;
import dev.posthaste.runtime.engine.Service;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/// A started server.
final class RunningServer implements Server {

    private final Listener listener;
    private final HttpConnections connections;
    private final Tasks tasks;
    private final Limits limits;
    private final URI address;
    private final AtomicBoolean closing;
    private final CountDownLatch closed = new CountDownLatch(1);

    private RunningServer(Listener listener, Service service, ServerOptions options, Limits limits) {
        this.listener = listener;
        this.limits = limits;
        this.address = address(options, listener.port());
        this.closing = new AtomicBoolean();
        this.tasks = new Tasks();
        var routing = new ServiceRouting(service, closing::get, tasks, limits.ping());
        this.connections = new HttpConnections(routing, options.tls(), limits.idle());
    }

    /// @throws IllegalStateException where the address cannot be bound, saying which and why
    static RunningServer start(Service service, ServerOptions options, Limits limits) {
        var server = new RunningServer(bind(options, limits), service, options, limits);
        server.listener.start(server.connections, server::close);
        return server;
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
                listener.close();
                connections.end();
                listener.end(limits.grace());
                connections.abort();
                tasks.close(limits.grace());
            } finally {
                closed.countDown();
            }
        }
    }

    private static Listener bind(ServerOptions options, Limits limits) {
        var at = new InetSocketAddress(options.host(), options.port());
        if (at.isUnresolved()) {
            throw cannotBind(options, "the host is unknown; choose another host");
        }
        try {
            return Listener.bind(at, limits.connections());
        } catch (IOException e) {
            throw cannotBind(options, e.getMessage() + "; choose another port or host");
        }
    }

    private static IllegalStateException cannotBind(ServerOptions options, String reason) {
        return new IllegalStateException("cannot bind %s:%d: %s".formatted(options.host(), options.port(), reason));
    }

    private static URI address(ServerOptions options, int port) {
        var host = options.host();
        var name = host.indexOf(':') < 0 || host.startsWith("[") ? host : "[" + host + "]";
        return URI.create((options.tls() == null ? "http://" : "https://") + name + ":" + port);
    }
}
