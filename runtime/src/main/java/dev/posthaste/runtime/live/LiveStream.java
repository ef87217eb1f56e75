package dev.posthaste.runtime.live;

import dev.posthaste.Response;
import dev.posthaste.StreamClosed;
import dev.posthaste.internal.MediaTypeName;
import dev.posthaste.runtime.engine.ClientGone;
import dev.posthaste.runtime.engine.Exchange;
import dev.posthaste.runtime.link.Route;
import dev.posthaste.runtime.node.Result;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// An answer that a handler makes while it is sent.
public final class LiveStream {

    /// The call of the handler.
    @FunctionalInterface
    public interface Work {
        /// Runs it to its end.
        ///
        /// @throws Exception what it throws
        void run() throws Exception;
    }

    private final Result.Stream result;
    private final String mediaType;
    private final Exchange exchange;
    private final StreamWriter out = new StreamWriter();
    private final Interruption interruption = new Interruption();
    private final Keepalive keepalive = new Keepalive(out, interruption::interrupt);
    private @Nullable Exception failure;

    /// The stream of a handler.
    ///
    /// @param mediaType of chunks; [Route#ANY_TYPE] for none
    public LiveStream(Result.Stream result, String mediaType, Exchange exchange) {
        this.result = result;
        this.mediaType = mediaType;
        this.exchange = exchange;
    }

    /// What the handler sends by.
    public Object sink() {
        var items = new ItemText(result.items());
        return switch (result.medium()) {
            case EVENTS -> new EventSink<>(items, out, keepalive);
            case LINES -> new LineSink<>(items, out);
            case CHUNKS -> new ChunkSink(out);
        };
    }

    /// The answer, whose body the handler makes.
    public Response answer(Work handler) {
        Response.BodyWriter body = to -> write(to, handler);
        return switch (result.medium()) {
            case EVENTS ->
                Response.stream("text/event-stream; charset=utf-8", body)
                        .header("cache-control", "no-cache")
                        .header("x-accel-buffering", "no");
            case LINES -> Response.stream("application/jsonl", body);
            case CHUNKS ->
                mediaType.equals(Route.ANY_TYPE)
                        ? Response.stream(body)
                        : Response.stream(MediaTypeName.contentType(mediaType), body);
        };
    }

    /// Ends quietly where the handler did.
    ///
    /// @throws Exception what it threw though its answer looks complete
    public void check() throws Exception {
        if (failure != null) {
            throw failure;
        }
    }

    private void write(OutputStream to, Work handler) throws Exception {
        out.open(to);
        exchange.whenGone(interruption::interrupt);
        if (result.medium() == Result.Medium.EVENTS) {
            keepalive.begin();
        }
        try {
            interruption.during(() -> {
                handler.run();
                return null;
            });
        } catch (StreamClosed closed) {
            throw gone(closed);
        } catch (InterruptedException e) {
            throw interruption.happened() ? gone(e) : e;
        } catch (Exception e) {
            endAfter(e);
        } finally {
            keepalive.end();
            out.close();
        }
    }

    /// As in FastAPI, an event stream that had begun ends like one that is over: browsers connect again either way.
    private void endAfter(Exception thrown) throws Exception {
        if (result.medium() != Result.Medium.EVENTS || !out.begun()) {
            throw thrown;
        }
        failure = thrown;
    }

    private static ClientGone gone(Exception cause) {
        return new ClientGone("the client left the stream", cause);
    }
}
