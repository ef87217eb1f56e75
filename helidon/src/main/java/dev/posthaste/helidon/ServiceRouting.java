package dev.posthaste.helidon;

import dev.posthaste.WebSocketClosed;
import dev.posthaste.helidon.connection.Wire;
import dev.posthaste.helidon.websocket.WebSocketConversation;
import dev.posthaste.helidon.websocket.WebSocketHandshake;
import dev.posthaste.runtime.engine.Service;
import io.helidon.common.Builder;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpSecurity;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/// Leads every request to the service.
///
/// @param closing whether the server takes no further requests
/// @param tasks   does what is left of requests that were answered
/// @param ping    the time between pings of a WebSocket
record ServiceRouting(Service service, BooleanSupplier closing, Executor tasks, Duration ping)
        implements HttpRouting, Builder<ServiceRouting, ServiceRouting> {

    private static final System.Logger LOG = System.getLogger(ServiceRouting.class.getName());

    @Override
    public ServiceRouting build() {
        return this;
    }

    @Override
    public HttpSecurity security() {
        return HttpSecurity.create();
    }

    /// @throws io.helidon.http.RequestException for Helidon to answer, where the request is malformed
    /// @throws io.helidon.webserver.CloseConnectionException where the connection ends
    @Override
    public void route(ConnectionContext context, RoutingRequest request, RoutingResponse response) {
        // HttpConnections makes no other
        var wire = (Wire) context;
        if (request.headers().contains(HeaderNames.UPGRADE)) {
            var exchange = new HttpExchange(request, response, wire, () -> true, tasks);
            if (WebSocketHandshake.asked(exchange.method(), exchange.headers())) {
                converse(exchange, wire);
                return;
            }
        }
        serve(new HttpExchange(request, response, wire, closing, tasks), wire);
    }

    private void serve(HttpExchange exchange, Wire wire) {
        attempt(() -> service.serve(exchange), exchange, wire);
        if (!exchange.answered()) {
            exchange.respond(Refusal.response(500, "Internal Server Error"));
        }
        exchange.finish();
    }

    private void converse(HttpExchange exchange, Wire wire) {
        var handshake = WebSocketHandshake.of(exchange.headers());
        var session = WebSocketConversation.of(handshake, wire, exchange::switchProtocols, ping);
        boolean right = attempt(() -> service.converse(exchange, session), exchange, wire);
        if (session.accepted()) {
            session.finish(right);
        } else if (!exchange.answered()) {
            exchange.respond(
                    right ? Refusal.response(403, "Forbidden") : Refusal.response(500, "Internal Server Error"));
        }
        exchange.finish();
    }

    /// Runs a piece of the service; false where it threw, which it must not.
    private static boolean attempt(Runnable work, HttpExchange exchange, Wire wire) {
        wire.activity().serving(true);
        try {
            work.run();
            return true;
        } catch (WebSocketClosed e) {
            return true;
        } catch (RuntimeException e) {
            if (!exchange.over()) {
                LOG.log(
                        Level.ERROR,
                        "a service must answer and not throw: " + exchange.method() + " " + exchange.path(),
                        e);
            }
            return false;
        } finally {
            wire.activity().serving(false);
        }
    }
}
