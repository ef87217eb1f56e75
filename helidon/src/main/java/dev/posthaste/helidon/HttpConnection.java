package dev.posthaste.helidon;

import dev.posthaste.runtime.engine.Service;
import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.common.task.InterruptableTask;
import io.helidon.webserver.spi.ServerConnection;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/// One connection: request after request, on one virtual thread (RFC 9112).
final class HttpConnection implements ServerConnection, InterruptableTask<Void> {

    private enum State {
        /// Waits for the first byte of a request, and may be ended at once.
        IDLE,
        /// Has begun a request.
        BUSY,
        /// Takes no further request.
        ENDED
    }

    private static final System.Logger LOG = System.getLogger(HttpConnection.class.getName());

    private final Service service;
    private final Wire wire;
    private final Thread thread = Thread.currentThread();
    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);

    HttpConnection(Service service, Wire wire) {
        this.service = service;
        this.wire = wire;
    }

    @Override
    public void handle(Limit limit) {
        try {
            boolean goesOn;
            do {
                goesOn = begin() && serveOne() && state.compareAndSet(State.BUSY, State.IDLE);
            } while (goesOn);
        } catch (InsufficientDataAvailableException e) {
            // the other side has closed, between requests or within one
        }
    }

    @Override
    public Duration idleTime() {
        return wire.activity().idle();
    }

    @Override
    public void close(boolean interrupt) {
        var before = state.getAndSet(State.ENDED);
        // Helidon's check for idle connections comes this way too, and then a request half sent is no reason to wait
        if (interrupt || before == State.IDLE || idleTime().compareTo(RunningServer.IDLE) > 0) {
            thread.interrupt();
        }
    }

    @Override
    public boolean canInterrupt() {
        return state.get() == State.IDLE;
    }

    private boolean begin() {
        wire.activity().heard();
        wire.reader().ensureAvailable();
        wire.activity().heard();
        return state.compareAndSet(State.IDLE, State.BUSY);
    }

    private boolean serveOne() {
        try {
            var head = new RequestHeadReader(wire.reader()).read();
            var exchange = new HttpExchange(head, RequestBody.of(head, wire), wire, () -> state.get() == State.BUSY);
            serve(exchange);
            return exchange.finish();
        } catch (Refusal e) {
            wire.write(ResponseBytes.of(e.response(), false, "close"));
            Lingering.drain(wire.reader());
            return false;
        }
    }

    private void serve(HttpExchange exchange) {
        wire.activity().serving(true);
        try {
            service.serve(exchange);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a service must not throw, but answer: " + exchange.method() + " " + exchange.path(), e);
        } finally {
            wire.activity().serving(false);
        }
        if (!exchange.answered()) {
            exchange.respond(Refusal.response(500, "Internal Server Error"));
        }
    }
}
