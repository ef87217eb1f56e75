package dev.posthaste.helidon;

import dev.posthaste.WebSocketClosed;
import dev.posthaste.runtime.engine.Service;
import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.common.task.InterruptableTask;
import io.helidon.webserver.spi.ServerConnection;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

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
    private volatile @Nullable WebSocketConversation conversation;

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
        } catch (InsufficientDataAvailableException | UncheckedIOException e) {
            // the other side has closed, between requests or within one; Helidon would warn of some of these
        }
    }

    @Override
    public Duration idleTime() {
        return wire.activity().idle();
    }

    @Override
    public void close(boolean interrupt) {
        var before = state.getAndSet(State.ENDED);
        var open = conversation;
        if (open != null) {
            // on a thread of its own, because a side that does not read can hold up a write
            Thread.startVirtualThread(open::restart);
        }
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
            var body = RequestBody.of(head, wire);
            if (head.asksForWebSocket()) {
                converse(WebSocketHandshake.of(head), new HttpExchange(head, body, wire, () -> false));
                return false;
            }
            var exchange = new HttpExchange(head, body, wire, () -> state.get() == State.BUSY);
            serve(exchange);
            return exchange.finish();
        } catch (Refusal e) {
            wire.write(ResponseBytes.of(e.response(), false, "close"));
            Lingering.drain(wire);
            return false;
        }
    }

    private void serve(HttpExchange exchange) {
        attempt(() -> service.serve(exchange), exchange);
        if (!exchange.answered()) {
            exchange.respond(Refusal.response(500, "Internal Server Error"));
        }
    }

    private void converse(WebSocketHandshake handshake, HttpExchange exchange) {
        var session = new WebSocketConversation(handshake, exchange, wire);
        conversation = session;
        if (state.get() == State.ENDED) {
            session.restart();
        }
        boolean right = attempt(() -> service.converse(exchange, session), exchange);
        if (session.accepted()) {
            session.finish(right ? ClosingCode.NORMAL : ClosingCode.FAILED);
        } else if (!exchange.answered()) {
            exchange.respond(
                    right ? Refusal.response(403, "Forbidden") : Refusal.response(500, "Internal Server Error"));
        }
    }

    /// Runs a piece of the service; false where it threw, which it must not.
    private boolean attempt(Runnable work, HttpExchange exchange) {
        wire.activity().serving(true);
        try {
            work.run();
            return true;
        } catch (WebSocketClosed e) {
            return true;
        } catch (RuntimeException e) {
            if (exchange.over()) {
                return false;
            }
            LOG.log(
                    Level.ERROR,
                    "a service must answer and not throw: " + exchange.method() + " " + exchange.path(),
                    e);
            return false;
        } finally {
            wire.activity().serving(false);
        }
    }
}
