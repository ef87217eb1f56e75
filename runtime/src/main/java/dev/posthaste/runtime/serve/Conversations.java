package dev.posthaste.runtime.serve;

import dev.posthaste.HttpException;
import dev.posthaste.InvalidRequestException;
import dev.posthaste.Response;
import dev.posthaste.WebSocketClosed;
import dev.posthaste.WebSocketSession;
import dev.posthaste.runtime.engine.Exchange;
import dev.posthaste.runtime.link.Route;
import dev.posthaste.runtime.link.RouteTable;
import java.util.List;

/// Holds conversations over WebSockets: finds the route, runs the call, turns what was thrown into a refusal or a
/// close. Safe for use by several threads.
final class Conversations {

    private final RouteTable routes;
    private final int maxBodyBytes;

    /// @param all the routes of the application, in their order; those of WebSockets are taken
    Conversations(List<Route> all, int maxBodyBytes) {
        this.routes = new RouteTable(all.stream().filter(Route::webSocket).toList());
        this.maxBodyBytes = maxBodyBytes;
    }

    void hold(Exchange exchange, WebSocketSession session) {
        var matches = routes.matches(exchange.path());
        if (matches.isEmpty()) {
            exchange.respond(Response.empty(403));
            return;
        }
        var match = matches.getFirst();
        var guarded = new GuardedSession(session);
        var view = new RequestView(exchange, match.values(), maxBodyBytes);
        var call = new Call(match.route(), view, new BodyInput(null, null), guarded);
        try {
            call.run();
            call.finish();
        } catch (WebSocketClosed closed) {
            return;
        } catch (Throwable failure) {
            end(exchange, guarded, failure);
        }
    }

    /// Refuses what was not accepted yet; what was is closed: 1008 for a refusal, 1011 for a fault (RFC 6455, 7.4.1).
    private static void end(Exchange exchange, GuardedSession session, Throwable failure) {
        var answer = Errors.answer(failure, exchange.method(), exchange.path());
        if (!session.accepted()) {
            exchange.respond(failure instanceof InvalidRequestException ? Response.empty(403) : answer);
        } else if (failure instanceof HttpException) {
            session.closeBriefly(1008, String.valueOf(failure.getMessage()));
        } else {
            session.close(1011, "Internal error");
        }
    }
}
