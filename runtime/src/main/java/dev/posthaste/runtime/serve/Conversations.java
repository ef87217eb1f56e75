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
import dev.posthaste.runtime.link.Route;
import dev.posthaste.runtime.link.RouteTable;
import dev.posthaste.runtime.link.RouteTable.Place;
import dev.posthaste.runtime.live.SocketSession;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/// Holds conversations over WebSockets: finds the route, runs the call, turns what was thrown into a refusal or a
/// close, as Starlette and uvicorn do. Safe for use by several threads.
final class Conversations {

    private static final System.Logger LOG = System.getLogger("dev.posthaste");

    private final RouteTable<Target> routes;

    /// What holds a conversation.
    @FunctionalInterface
    private interface Target {
        void hold(RequestView request, Conversation conversation);
    }

    /// @param all   the routes of the application, in their order; those of WebSockets are taken
    /// @param sites the applications mounted in it
    Conversations(List<Route> all, List<Place<Site>> sites) {
        var places = new ArrayList<Place<Target>>();
        for (var route : all) {
            if (route.webSocket()) {
                places.add(
                        new Place<>(route.template(), (request, conversation) -> hold(route, request, conversation)));
            }
        }
        for (var place : sites) {
            var site = place.target();
            var segments = (int) place.template()
                            .openApi()
                            .chars()
                            .filter(c -> c == '/')
                            .count()
                    - 1;
            places.add(new Place<>(
                    place.template(),
                    (request, conversation) -> site.conversations().hold(request.below(segments), conversation)));
        }
        this.routes = new RouteTable<>(places);
    }

    void hold(RequestView request, Conversation conversation) {
        var matches = routes.matches(request.routePath());
        if (matches.isEmpty()) {
            request.exchange().respond(Response.empty(403));
            return;
        }
        request.enter(matches.getFirst().values());
        matches.getFirst().target().hold(request, conversation);
    }

    private static void hold(Route route, RequestView request, Conversation conversation) {
        var session = new SocketSession(request.exchange(), conversation);
        var call = new Call(route, request, BodyInput.Members.NONE, session);
        try {
            call.run();
            endAfterReturn(route, session);
            call.finish(List.of());
        } catch (Throwable failure) {
            end(request, session, failure);
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

    private static void end(RequestView request, SocketSession session, Throwable failure) {
        if (session.parted(failure)) {
            return;
        }
        if (session.undecided()) {
            refuse(request, session, failure);
        } else if (session.open()) {
            close(request, session, failure);
        } else {
            Errors.logAfterwards(failure, request);
        }
    }

    private static void refuse(RequestView request, SocketSession session, Throwable failure) {
        switch (failure) {
            case InvalidRequestException _, WebSocketException _ -> session.deny(Response.empty(403));
            default -> session.deny(refusal(request, failure));
        }
    }

    /// What was accepted can be refused by a close code only; all else is a fault, and nothing is said of it.
    private static void close(RequestView request, SocketSession session, Throwable failure) {
        switch (failure) {
            case WebSocketException end -> session.close(end.code(), end.reason());
            case InvalidRequestException invalid ->
                session.close(
                        ClosingCode.POLICY,
                        ClosingCode.shortened(problems(invalid).toString()));
            case UnexpectedMessage message -> {
                LOG.log(Level.WARNING, () -> "%s broke off: %s".formatted(request.path(), message.getMessage()));
                session.abort();
            }
            case HttpException late -> {
                LOG.log(
                        Level.ERROR,
                        () -> "%s broke off, as it was accepted before this was thrown: %s; throw a WebSocketException"
                                .formatted(request.path(), late.getMessage()));
                session.abort();
            }
            default -> {
                LOG.log(Level.ERROR, () -> request.path() + " broke off", failure);
                session.abort();
            }
        }
    }

    private static Json problems(InvalidRequestException invalid) {
        return Json.array(invalid.problems(), Problem::json);
    }

    private static Response refusal(RequestView request, Throwable failure) {
        if (failure instanceof HttpException error) {
            return error.response();
        }
        Errors.logFault(failure, request);
        return Errors.plain();
    }
}
