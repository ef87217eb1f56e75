package dev.posthaste.runtime.serve;

import dev.posthaste.HttpException;
import dev.posthaste.Response;
import dev.posthaste.runtime.engine.ClientGone;
import dev.posthaste.runtime.engine.Conversation;
import dev.posthaste.runtime.engine.Exchange;
import dev.posthaste.runtime.engine.Service;
import dev.posthaste.runtime.link.Route;
import dev.posthaste.runtime.link.RouteTable;
import dev.posthaste.runtime.link.RouteTable.Match;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Answers requests: finds the route, reads the body, runs the call, turns what was thrown into an answer.
public final class Dispatcher implements Service {

    private final RouteTable routes;
    private final Conversations conversations;
    private final Map<String, Supplier<Response>> pages;
    private final int maxBodyBytes;

    /// A step after the handler's.
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    /// @param all   the routes, in their order
    /// @param pages the pages that every application has, by path
    public Dispatcher(List<Route> all, Map<String, Supplier<Response>> pages, int maxBodyBytes) {
        this.routes =
                new RouteTable(all.stream().filter(route -> !route.webSocket()).toList());
        this.conversations = new Conversations(all, maxBodyBytes);
        this.pages = pages;
        this.maxBodyBytes = maxBodyBytes;
    }

    @Override
    public void serve(Exchange exchange) {
        var page = pages.get(exchange.path());
        if (page != null
                && (exchange.method().equals("GET") || exchange.method().equals("HEAD"))) {
            exchange.respond(page.get());
            return;
        }
        var matches = routes.matches(exchange.path());
        for (var match : matches) {
            if (match.route().handler().method().equals(exchange.method())) {
                serve(exchange, match);
                return;
            }
        }
        if (page != null) {
            exchange.respond(otherMethod(exchange, "GET, HEAD"));
        } else if (matches.isEmpty()) {
            exchange.respond(unmatched(exchange));
        } else {
            exchange.respond(
                    otherMethod(exchange, matches.getFirst().route().handler().method()));
        }
    }

    private void serve(Exchange exchange, Match match) {
        Call call;
        Response response;
        try {
            var request = new RequestView(exchange, match.values(), maxBodyBytes);
            call = new Call(match.route(), request, BodyInput.read(match.route().plan(), request), null);
            response = call.run();
        } catch (ClientGone gone) {
            Errors.logGone(gone, exchange.method(), exchange.path());
            return;
        } catch (Throwable failure) {
            exchange.respond(answer(exchange, failure));
            return;
        }
        if (!attempt(exchange, () -> send(exchange, response, call))) {
            return;
        }
        if (call.hasTasks()) {
            exchange.afterwards(() -> attempt(exchange, call::finish));
        } else {
            attempt(exchange, call::finish);
        }
    }

    /// Does what cannot change the answer any more when it fails; false where it did.
    private static boolean attempt(Exchange exchange, Work work) {
        try {
            work.run();
            return true;
        } catch (Throwable failure) {
            Errors.logAfterwards(failure, exchange.method(), exchange.path());
            return false;
        }
    }

    /// An answer to a failure, also where there is not memory enough for the one that says more.
    private static Response answer(Exchange exchange, Throwable failure) {
        try {
            return Errors.answer(failure, exchange.method(), exchange.path());
        } catch (Error fault) {
            return Errors.answer(fault, exchange.method(), exchange.path());
        }
    }

    /// What was opened is closed also where the other side is gone.
    private static void send(Exchange exchange, Response response, Call call) throws Exception {
        try {
            exchange.respond(response);
        } catch (RuntimeException | Error failure) {
            call.abandon(failure);
            throw failure;
        }
    }

    private static Response otherMethod(Exchange exchange, String allowed) {
        var error = new HttpException(405).header("Allow", allowed);
        return Errors.answer(error, exchange.method(), exchange.path());
    }

    private Response unmatched(Exchange exchange) {
        var path = exchange.path();
        var other = path.endsWith("/") ? withoutSlashes(path) : path + "/";
        if (!other.isEmpty()
                && (pages.containsKey(other) || !routes.matches(other).isEmpty())) {
            return Response.redirect(absolute(exchange, other));
        }
        return Errors.answer(new HttpException(404), exchange.method(), path);
    }

    private static String withoutSlashes(String path) {
        var end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String absolute(Exchange exchange, String path) {
        var host = exchange.headers().getOrDefault("host", List.of());
        var query = exchange.query() == null ? "" : "?" + exchange.query();
        return host.isEmpty() ? path + query : exchange.scheme() + "://" + host.getFirst() + path + query;
    }

    @Override
    public void converse(Exchange exchange, Conversation conversation) {
        conversations.hold(exchange, conversation);
    }
}
