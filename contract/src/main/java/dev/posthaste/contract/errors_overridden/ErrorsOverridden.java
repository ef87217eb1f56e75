package dev.posthaste.contract.errors_overridden;

import dev.posthaste.*;
import jakarta.validation.constraints.*;
import java.util.List;
import java.util.stream.Collectors;

/// A sorting office: validation errors, HTTP exceptions, unknown paths and crashes all have handlers of their own. A mounted second application keeps the
/// framework's answers, a third one has other handlers.
final class ErrorsOverridden {

    public static App app() {
        return App.named("Sorting office").about(About.of().summary("Letters in, letters out.")).include(new ErrorsOverridden())
                .onError(Exception.class, ErrorsOverridden::onCrash).onError(InvalidRequestException.class, ErrorsOverridden::complaints).onError(HttpException.class, ErrorsOverridden::allHttp)
                .mount("/annex", App.named("Annex").include(new Annex()))
                .mount("/cellar", App.named("Cellar").include(new Cellar()).onStatus(404, (error, request) -> Response.text("dark down here").status(404))
                        .onError(InvalidRequestException.class, (error, request) -> Response.text("what?").status(400)));
    }

    /// Something with a stamp on it.
    record Letter(@Size(min = 3) @Schema(examples = "\"Ada\"") String to, @Positive @Max(2000) int grams, @Default("[]") List<String> lines) {}

    @Schema
    record Problem(String complaint, List<Where> where) {}

    sealed interface Where {
        record Name(@Value String name) implements Where {}

        record Index(@Value int index) implements Where {}
    }

    static class KeyError extends RuntimeException {}

    static Response onCrash(Exception error, Request request) {
        return Response.json(Json.object("oops", error.getClass().getSimpleName(), "path", request.path())).status(500).header("X-Crash", "1");
    }

    static Response complaints(InvalidRequestException error, Request request) {
        return switch (String.valueOf(request.header("x-style"))) {
            case "default" -> error.response();
            case "raw" -> Response.json(Json.object("errors", error.problems().stream().map(dev.posthaste.Problem::json).toList(), "body", error.body())).status(400);
            default -> Response.text(error.problems().stream().map(ErrorsOverridden::line).collect(Collectors.joining("\n"))).status(400);
        };
    }

    static String line(dev.posthaste.Problem problem) {
        var place = problem.location().stream().map(part -> part instanceof Json.Str(var name) ? name : part.toString()).collect(Collectors.joining("/"));
        return "%s <%s> %s".formatted(place, problem.type(), problem.message());
    }

    static Response allHttp(HttpException error, Request request) {
        if (error.status() == 418) {
            return error.response();
        }
        var headers = error.headers().stream().collect(Collectors.toMap(Response.Header::name, Response.Header::value));
        return Response.json(Json.object("status", error.status(), "said", error.detail(), "with", headers.isEmpty() ? null : headers)).status(error.status());
    }

    @Post("/letters")
    @Responds(status = 400, type = Problem.class, description = "The letter cannot be sent.")
    Json postLetter(Letter letter, @Min(1) @Max(9) @Default("1") int bag) {
        return Json.object("bag", bag, "letter", letter);
    }

    @Post("/parcels")
    @Responds(status = 422, type = Problem.class)
    Json postParcel(@FromBody double weight, Letter letter) {
        return Json.object("weight", weight, "letter", letter);
    }

    /// @param bag One of nine.
    @Get("/bags/{bag}")
    Json bag(@DecimalMax(value = "10", inclusive = false) int bag) {
        return switch (bag) {
            case 4 -> throw new HttpException(404, "That bag burnt").header("X-Fire", "true");
            case 5 -> throw new HttpException(418, Json.of(List.of("tea", "only"))).header("X-Pot", "blue");
            case 6 -> throw new HttpException(403);
            case 7 -> throw new KeyError();
            case 8 -> throw new InvalidRequestException(List.of(new dev.posthaste.Problem("torn", List.of(Json.of("bag"), Json.of(8)), "The bag is torn", Json.of(null), Json.object())), Json.object("made", "by hand"));
            default -> Json.of(bag);
        };
    }

    @Get("/wrong")
    List<Letter> wrong() {
        return List.of(new Letter("Bea", 3, List.of()), new Letter("A1B", Integer.parseInt(""), List.of()));
    }

    static class Annex {
        @Get("/bags/{bag}")
        Json annexBag(int bag) {
            if (bag == 7) {
                throw new KeyError();
            }
            if (bag == 4) {
                throw new HttpException(404, "Not in the annex");
            }
            return Json.of(bag);
        }
    }

    static class Cellar {
        @Get("/bags/{bag}")
        Json cellarBag(int bag) {
            if (bag == 4) {
                throw new HttpException(404, "rats");
            }
            return Json.of(bag);
        }
    }
}
