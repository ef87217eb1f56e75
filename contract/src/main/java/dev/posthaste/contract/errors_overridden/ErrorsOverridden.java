package dev.posthaste.contract.errors_overridden;

import dev.posthaste.*;
import jakarta.validation.constraints.*;
import java.lang.annotation.*;
import java.util.*;
import java.util.stream.Collectors;

/// A sorting office: validation errors, HTTP exceptions, unknown paths and crashes all have handlers of their own. A mounted second
/// application keeps the framework's answers, a third one has other handlers. No state.
public class ErrorsOverridden {

    static class KeyError extends RuntimeException {}

    @jakarta.validation.Constraint(validatedBy = NoDigits.Validator.class)
    @Target({ElementType.TYPE_USE, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    @interface NoDigits {
        String message() default "an addressee has no digits";

        Class<?>[] groups() default {};

        Class<? extends jakarta.validation.Payload>[] payload() default {};

        class Validator implements jakarta.validation.ConstraintValidator<NoDigits, String> {
            @Override
            public boolean isValid(String value, jakarta.validation.ConstraintValidatorContext context) {
                return value.chars().noneMatch(Character::isDigit);
            }
        }
    }

    /// Something with a stamp on it.
    record Letter(@Size(min = 3) @NoDigits @Schema(examples = "\"Ada\"") String to, @Positive @Max(2000) int grams, @Default("[]") List<String> lines) {}

    sealed interface Step {}

    record Name(@Value String name) implements Step {}

    record Index(@Value int index) implements Step {}

    record Problem(String complaint, List<Step> where) {}

    static Response complaints(InvalidRequestException error, Request request) {
        var style = request.header("x-style");
        if ("default".equals(style)) {
            return error.response();
        }
        if ("raw".equals(style)) {
            return Response.json(Json.object("errors", Json.array(error.problems(), p -> p.json()), "body", error.body())).status(400);
        }
        return Response.text(error.problems().stream()
                .map(p -> "%s <%s> %s".formatted(p.location().stream().map(part -> part instanceof Json.Str(var text) ? text : part.toString()).collect(Collectors.joining("/")), p.type(), p.message()))
                .collect(Collectors.joining("\n"))).status(400);
    }

    static Response allHttp(HttpException error, Request request) {
        if (error.status() == 418) {
            return error.response();
        }
        var with = new LinkedHashMap<String, String>();
        error.headers().forEach(header -> with.put(header.name(), header.value()));
        return Response.json(Json.object("status", error.status(), "said", error.detail(), "with", with.isEmpty() ? null : Json.of(with))).status(error.status());
    }

    @Post("/letters")
    @Responds(status = 400, type = Problem.class, description = "The letter cannot be sent.")
    Json postLetter(Letter letter, @Default("1") @Min(1) @Max(9) int bag) {
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
        return List.of(new Letter("Bea", 3, List.of()), new Letter("A1B", 0, null));
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

    public static App app() {
        return App.named("Sorting office")
                .about(About.of().summary("Letters in, letters out."))
                .onError(Exception.class, (error, request) -> Response.json(Json.object("oops", error.getClass().getSimpleName(), "path", request.path()))
                        .status(500).header("X-Crash", "1"))
                .onError(InvalidRequestException.class, ErrorsOverridden::complaints)
                .onError(HttpException.class, ErrorsOverridden::allHttp)
                .include(new ErrorsOverridden())
                .mount("/annex", App.named("Annex").include(new Annex()))
                .mount("/cellar", App.named("Cellar")
                        .onStatus(404, (error, request) -> Response.text("dark down here").status(404))
                        .onError(InvalidRequestException.class, (error, request) -> Response.text("what?").status(400))
                        .include(new Cellar()));
    }
}
