package dev.posthaste.helidon;

import dev.posthaste.Response;
import dev.posthaste.runtime.engine.BodyTooLarge;
import dev.posthaste.runtime.engine.Exchange;
import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.webserver.CloseConnectionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One request, and whether its connection lives on.
final class HttpExchange implements Exchange {

    private final RequestHead head;
    private final RequestBody body;
    private final Wire wire;
    private final BooleanSupplier open;
    private boolean answered;
    private boolean over;
    private boolean keep;

    /// @param open whether the server still takes requests
    HttpExchange(RequestHead head, RequestBody body, Wire wire, BooleanSupplier open) {
        this.head = head;
        this.body = body;
        this.wire = wire;
        this.open = open;
    }

    @Override
    public String method() {
        return head.method();
    }

    @Override
    public String scheme() {
        return wire.secure() ? "https" : "http";
    }

    @Override
    public String path() {
        return head.path();
    }

    @Override
    public @Nullable String query() {
        return head.query();
    }

    @Override
    public Map<String, List<String>> headers() {
        return head.headers();
    }

    @Override
    public String client() {
        return wire.client();
    }

    /// @throws UncheckedIOException when the client went away, or sent malformed chunks, which are answered here
    @Override
    public byte[] body(int limit) throws BodyTooLarge {
        wire.activity().serving(false);
        try {
            return body.read(limit);
        } catch (Refusal e) {
            respond(e.response().header("connection", "close"));
            over = true;
            throw new UncheckedIOException(new IOException(e.getMessage()));
        } catch (InsufficientDataAvailableException | CloseConnectionException | UncheckedIOException e) {
            over = true;
            throw new UncheckedIOException(new IOException("the client went away before its body was complete", e));
        } finally {
            wire.activity().serving(true);
        }
    }

    /// Silent where nobody listens any more: an answer to a client that is gone is no error of the service.
    @Override
    public void respond(Response response) {
        if (over) {
            return;
        }
        requireUnanswered();
        boolean keepAfter =
                head.keepsAlive() && body.skippable() && open.getAsBoolean() && !ResponseBytes.closes(response);
        var connection = keepAfter ? (head.minor() == 0 ? "keep-alive" : "") : "close";
        var bytes = ResponseBytes.of(response, head.method().equals("HEAD"), connection);
        answered = true;
        keep = keepAfter;
        try {
            wire.write(bytes);
        } catch (CloseConnectionException | UncheckedIOException e) {
            over = true;
        }
    }

    /// Leaves the answer to a WebSocket's handshake.
    void switchProtocols() {
        requireUnanswered();
        answered = true;
    }

    /// Whether nobody listens any more.
    boolean over() {
        return over;
    }

    boolean answered() {
        return answered || over;
    }

    /// Makes way for the next request; false ends the connection.
    boolean finish() {
        if (over && !answered) {
            return false;
        }
        if (!keep) {
            if (!body.finished()) {
                Lingering.drain(wire);
            }
            return false;
        }
        if (!body.finished()) {
            body.skip();
        }
        return true;
    }

    private void requireUnanswered() {
        if (answered) {
            throw new IllegalStateException(
                    "the request " + head.method() + " " + head.path() + " was answered before");
        }
    }
}
