package dev.posthaste.contract.middleware;

import dev.posthaste.App;
import dev.posthaste.Answer;
import dev.posthaste.Default;
import dev.posthaste.Get;
import dev.posthaste.Gzip;
import dev.posthaste.HttpException;
import dev.posthaste.Json;
import dev.posthaste.Post;
import dev.posthaste.Request;
import dev.posthaste.Response;
import dev.posthaste.TrustedHosts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A printing shop's middlewares, one mounted application for each: compression, trusted hosts, own middlewares and their order.
final class Middleware {

    public static App app() {
        return App.named("Printing shop")
                .around((request, next) -> next.proceed().header("X-Stamp", "outermost").header("X-Way", "stamp"), Middleware::door, Middleware::inner)
                .include(new Middleware())
                .mount("/press", App.named("Press").around(Gzip.standard().minimumBytes(100).level(5)).include(new Press()))
                .mount("/loud", App.named("Loud").around(Gzip.standard()).include(new Loud()))
                .mount("/house", house(TrustedHosts.of("print.example", "*.ink.example", "www.paper.example", "[::1]")))
                .mount("/house-plain", house(TrustedHosts.of("www.paper.example", "PRINT.example").withoutWww()))
                .mount("/house-open", house(TrustedHosts.of("print.example", "*")));
    }

    private static App house(TrustedHosts hosts) {
        return App.named("House").around(hosts).include(new House());
    }

    private static List<String> way(Request request) {
        @SuppressWarnings("unchecked")
        var way = (List<String>) request.state().computeIfAbsent("way", key -> new ArrayList<String>());
        return way;
    }

    static Response inner(Request request, dev.posthaste.Middleware.Next next) throws Exception {
        way(request).add("inner");
        return next.proceed().header("X-Way", "inner").set("X-Last", "inner");
    }

    /// Answers by itself, before the inner one, and turns what it can catch into an answer.
    static Response door(Request request, dev.posthaste.Middleware.Next next) throws Exception {
        way(request).add("door");
        if ("here".equals(request.header("x-stop"))) {
            return Response.json(Json.object("stopped", way(request))).status(429).header("X-Way", "door");
        }
        if ("raise".equals(request.header("x-stop"))) {
            throw new HttpException(429, "raised in a middleware");
        }
        try {
            return next.proceed().header("X-Way", "door");
        } catch (LookupError error) {
            return Response.text("caught " + error.getClass().getSimpleName()).status(599);
        }
    }

    static class LookupError extends RuntimeException {}

    static class KeyError extends LookupError {}

    static class ValueError extends RuntimeException {}

    @Get("/way")
    Json way(Request request, Answer answer) {
        answer.set("X-Way", "endpoint").set("X-Last", "endpoint");
        return Json.of(way(request));
    }

    @Get("/fail/{kind}")
    Json fail(String kind) {
        throw switch (kind) {
            case "lookup" -> new LookupError();
            case "value" -> new ValueError();
            case "key" -> new KeyError();
            default -> new HttpException(404);
        };
    }

    @Post("/body")
    Json body(Request request) {
        return Json.object("length", request.body().length);
    }

    static class Press {
        @Get("/text/{length}")
        Response text(int length, @Nullable String vary) {
            var text = Response.text("ink ".repeat(length / 4) + ".".repeat(length % 4));
            return vary == null ? text : text.header("Vary", vary);
        }

        @Get("/json")
        Json someJson() {
            return Json.object("lines", Collections.nCopies(12, "the quick press"), "sign", "ü");
        }

        @Get("/stream")
        Response stream(@Default("3") int pieces, @Default("text/plain") String kind) {
            return Response.stream(kind + "; charset=utf-8", out -> {
                for (int number = 0; number < pieces; number++) {
                    out.write("sheet %d\n".formatted(number).getBytes());
                }
            });
        }

        @Get("/encoded")
        Response encoded() {
            return Response.text("z".repeat(300)).header("Content-Encoding", "identity");
        }

        @Get("/typed")
        Response typed(String kind, @Default("200") int status) {
            return Response.bytes("abcd".repeat(100).getBytes(), kind.startsWith("text/") ? kind + "; charset=utf-8" : kind).status(status).header("ETag", "\"p1\"");
        }

        @Get("/refused")
        Json refused() {
            throw new HttpException(409, "paper jam ".repeat(30));
        }
    }

    static class Loud {
        @Get("/text/{length}")
        Response loudText(int length) {
            return Response.text("a".repeat(length));
        }
    }

    static class House {
        @Get("/{rest:path}")
        Json inside(Request request, String rest) {
            return Json.object("host", request.url().hostname(), "rest", rest);
        }
    }
}
