package dev.posthaste.helidon;

import dev.posthaste.Response;
import dev.posthaste.helidon.connection.ConnectionEnd;
import dev.posthaste.helidon.connection.Wire;
import dev.posthaste.internal.StatusCode;
import dev.posthaste.runtime.engine.BodyTooLarge;
import dev.posthaste.runtime.engine.BrokenStream;
import dev.posthaste.runtime.engine.ClientGone;
import dev.posthaste.runtime.engine.Exchange;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One request, and whether its connection lives on.
final class HttpExchange implements Exchange {

    private final RoutingRequest request;
    private final RoutingResponse response;
    private final Wire wire;
    private final BooleanSupplier last;
    private final Executor tasks;
    private final Target target;
    private final List<String> names;
    private final RequestBody body;
    private @Nullable Map<String, List<String>> headers;
    private @Nullable RuntimeException over;
    private boolean answered;
    private boolean ends;

    /// @param last  whether the connection ends with the answer in any case
    /// @param tasks does what is left once the answer was sent
    /// @throws io.helidon.http.RequestException where the request is malformed
    HttpExchange(RoutingRequest request, RoutingResponse response, Wire wire, BooleanSupplier last, Executor tasks) {
        this.request = request;
        this.response = response;
        this.wire = wire;
        this.last = last;
        this.tasks = tasks;
        this.target = Target.of(request.prologue());
        this.names = wire.dataReader().takeNames();
        this.body = new RequestBody(request, wire);
    }

    @Override
    public String method() {
        return request.prologue().method().text();
    }

    @Override
    public String scheme() {
        return wire.isSecure() ? "https" : "http";
    }

    @Override
    public String path() {
        return target.path();
    }

    @Override
    public @Nullable String query() {
        return target.query();
    }

    @Override
    public Map<String, List<String>> headers() {
        var known = headers;
        if (known == null) {
            known = Collections.unmodifiableMap(fields());
            headers = known;
        }
        return known;
    }

    /// Helidon forgets the order in which fields were sent.
    private Map<String, List<String>> fields() {
        var map = new LinkedHashMap<String, List<String>>();
        names.forEach(name -> map.put(name, List.of()));
        for (var header : request.headers()) {
            map.put(header.headerName().lowerCase(), List.copyOf(header.allValues()));
        }
        map.values().removeIf(List::isEmpty);
        return map;
    }

    @Override
    public String client() {
        return wire.client();
    }

    /// @throws ClientGone when the client went away, or sent malformed chunks, which are answered here
    @Override
    public byte[] body(int limit) throws BodyTooLarge {
        try (var in = stream(limit)) {
            return in.readAllBytes();
        } catch (BodyTooLarge e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream stream(int limit) throws BodyTooLarge {
        // what follows on the connection is the next request
        requireUnanswered();
        return new Received(body.stream(limit));
    }

    /// The body, with what may go wrong told in the words of the seam.
    private final class Received extends InputStream {

        private final InputStream in;

        Received(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] piece, int start, int size) throws BodyTooLarge {
            wire.activity().serving(false);
            try {
                return in.read(piece, start, size);
            } catch (BodyTooLarge e) {
                throw e;
            } catch (CloseConnectionException | IOException | UncheckedIOException e) {
                throw over(new ConnectionEnd(false), "the client went away before its body was complete");
            } catch (RuntimeException e) {
                // of Helidon's readers, and of Java's parser of numbers that they use
                throw over(Refusal.malformed("The chunks of the body are malformed"), "the body is malformed");
            } finally {
                wire.activity().serving(true);
            }
        }
    }

    /// Silent where nobody listens any more to bytes: an answer to a client that is gone is no error of the service.
    @Override
    public void respond(Response answer) {
        if (over != null) {
            return;
        }
        requireUnanswered();
        boolean end = last.getAsBoolean()
                || !body.skippable()
                || Answer.closes(answer)
                || request.headers().containsToken(HeaderValues.CONNECTION_CLOSE);
        try {
            send(answer, end);
        } catch (CloseConnectionException e) {
            over = e;
        } catch (BrokenStream | ClientGone e) {
            over = new ConnectionEnd(false);
            throw e;
        }
        answered = true;
        ends = end;
    }

    private void send(Response answer, boolean end) {
        var head = method().equals("HEAD");
        if (answer.content() instanceof Response.Streamed body && !head && StatusCode.hasBody(answer.status())) {
            StreamedAnswer.send(answer, body, wire, end);
        } else {
            Answer.send(answer, response, head, end);
        }
    }

    @Override
    public void whenGone(Runnable action) {
        wire.inflow().watch(action);
    }

    @Override
    public void afterwards(Runnable work) {
        tasks.execute(work);
    }

    /// Leaves the answer to a WebSocket's handshake.
    void switchProtocols() {
        requireUnanswered();
        answered = true;
        ends = true;
    }

    /// Whether nobody listens any more.
    boolean over() {
        return over != null;
    }

    boolean answered() {
        return answered || over != null;
    }

    /// Makes way for the next request.
    ///
    /// @throws io.helidon.http.RequestException where the body was malformed, which Helidon then answers
    /// @throws CloseConnectionException where the connection ends
    void finish() {
        if (over != null) {
            throw over;
        }
        if (ends) {
            throw new ConnectionEnd(!body.finished());
        }
    }

    private ClientGone over(RuntimeException end, String reason) {
        over = end;
        return new ClientGone(reason, end);
    }

    private void requireUnanswered() {
        if (answered) {
            throw new IllegalStateException("the request " + method() + " " + path() + " was answered before");
        }
    }
}
