package dev.posthaste.runtime.serve;

import dev.posthaste.HttpException;
import dev.posthaste.InvalidRequestException;
import dev.posthaste.Json;
import dev.posthaste.Problem;
import dev.posthaste.Response;
import dev.posthaste.UnexpectedMessage;
import dev.posthaste.WebSocketException;
import dev.posthaste.internal.ClosingCode;
import dev.posthaste.runtime.engine.Conversation;
import dev.posthaste.runtime.engine.Exchange;
import dev.posthaste.runtime.link.Route;
import dev.posthaste.runtime.link.RouteTable;
import dev.posthaste.runtime.socket.SocketSession;
import java.lang.System.Logger.Level;
import java.util.List;

/// Holds conversations over WebSockets: finds the route, runs the call, turns what was thrown into a refusal or a
/// close, as Starlette and uvicorn do. Safe for use by several threads.
final class Conversations {

    private static final System.Logger LOG = System.getLogger("dev.posthaste");

    private final RouteTable routes;
    private final int maxBodyBytes;

    /// @param all the routes of the application, in their order; those of WebSockets are taken
    Conversations(List<Route> all, int maxBodyBytes) {
        this.routes = new RouteTable(all.stream().filter(Route::webSocket).toList());
        this.maxBodyBytes = maxBodyBytes;
    }

    void hold(Exchange exchange, Conversation conversation) {
        var matches = routes.matches(exchange.path());
        if (matches.isEmpty()) {
            exchange.respond(Response.empty(403));
            return;
        }
        var match = matches.getFirst();
        var session = new SocketSession(exchange, conversation);
        var view = new RequestView(exchange, match.values(), maxBodyBytes);
        var call = new Call(match.route(), view, new BodyInput(null, null), session);
        try {
            call.run();
            endAfterReturn(match.route(), session);
            call.finish();
        } catch (Throwable failure) {
            end(exchange, session, failure);
        }
    }

    /// A handler that leaves the client in the dark is told so.
    private static void endAfterReturn(Route route, SocketSession session) {
        var name = route.className() + "." + route.handler().name();
        if (session.undecided()) {
            LOG.log(Level.ERROR, () -> name + " returned without accepting its WebSocket: call accept(), or deny it");
            session.deny(Response.text("Internal Server Error").status(500));
        } else if (session.open()) {
            LOG.log(Level.WARNING, () -> name + " returned without closing its WebSocket: call close()");
            session.abort();
        }
    }

    private static void end(Exchange exchange, SocketSession session, Throwable failure) {
        if (session.parted(failure)) {
            return;
        }
        if (session.undecided()) {
            refuse(exchange, session, failure);
        } else if (session.open()) {
            close(exchange, session, failure);
        } else {
            Errors.logAfterwards(failure, exchange.method(), exchange.path());
        }
    }

    private static void refuse(Exchange exchange, SocketSession session, Throwable failure) {
        switch (failure) {
            case InvalidRequestException _, WebSocketException _ -> session.deny(Response.empty(403));
            default -> session.deny(Errors.answer(failure, exchange.method(), exchange.path()));
        }
    }

    /// What was accepted can be refused by a close code only; all else is a fault, and nothing is said of it.
    private static void close(Exchange exchange, SocketSession session, Throwable failure) {
        switch (failure) {
            case WebSocketException end -> session.close(end.code(), end.reason());
            case InvalidRequestException invalid ->
                session.close(
                        ClosingCode.POLICY,
                        ClosingCode.shortened(problems(invalid).toString()));
            case UnexpectedMessage message -> {
                LOG.log(Level.WARNING, () -> "%s broke off: %s".formatted(exchange.path(), message.getMessage()));
                session.abort();
            }
            case HttpException late -> {
                LOG.log(
                        Level.ERROR,
                        () -> "%s broke off, as it was accepted before this was thrown: %s; throw a WebSocketException"
                                .formatted(exchange.path(), late.getMessage()));
                session.abort();
            }
            default -> {
                LOG.log(Level.ERROR, () -> exchange.path() + " broke off", failure);
                session.abort();
            }
        }
    }

    private static Json problems(InvalidRequestException invalid) {
        return Json.array(invalid.problems(), Problem::json);
    }
}
