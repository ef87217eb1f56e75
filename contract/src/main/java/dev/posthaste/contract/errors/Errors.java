package dev.posthaste.contract.errors;

import dev.posthaste.*;
import jakarta.validation.constraints.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

/// A harbour office: what it answers when something is wrong.
final class Errors {

    public static App app() {
        return App.named("Harbour office").version("2.4.0").description("Berths, pilots and tides.").include(new Errors())
                .onError(TideTooLow.class, (low, request) -> Response.json(Json.object("tide", low.centimetres, "asked", request.path(), "kind", low.getClass().getSimpleName()))
                        .status(418).header("X-Tide", "" + low.centimetres))
                .onError(FogBank.class, (fog, request) -> Response.text("Fog: " + fog.getMessage()).status(503).header("Retry-After", "120"))
                .onStatus(410, (gone, request) -> Response.text("gone for good: " + gone.detail().toString().replace("\"", "")).status(410));
    }

    static class TideTooLow extends RuntimeException {
        final int centimetres;

        TideTooLow(int centimetres) {
            this.centimetres = centimetres;
        }
    }

    /// A subclass: the handler of its parent takes it.
    static class NeapTide extends TideTooLow {
        NeapTide(int centimetres) {
            super(centimetres);
        }
    }

    static class FogBank extends RuntimeException {
        FogBank(String message) {
            super(message);
        }
    }

    static class PilotAway extends HttpException {
        PilotAway(String pilot) {
            super(409, Json.of(pilot + " is out at sea"), List.of(new Response.Header("X-Pilot", pilot)));
        }
    }

    /// @param name Painted on the quay.
    record Berth(@Size(min = 2) String name, @Positive int metres) {}

    /// Says who lies at a berth.
    ///
    /// Only the berths **1 to 9** exist.
    @Get("/berths/{number}")
    Json berth(int number, Answer answer) {
        answer.header("X-Seen", "yes");
        if (number > 9) {
            throw new HttpException(404, "No such berth");
        }
        if (number == 0) {
            throw new HttpException(404);
        }
        return Json.object("number", number);
    }

    @Delete("/berths/{number}")
    @Status(204)
    void clearBerth(int number) {
        if (number == 1) {
            throw new HttpException(409, Json.object("berth", number, "moored", List.of("Auk", "Tern")));
        }
    }

    @Post("/berths")
    @Status(201)
    Json newBerth(Berth berth) {
        if (berth.name.equals("Nowhere")) {
            throw new HttpException(422, "We do not build there");
        }
        return Json.object("name", berth.name, "metres", berth.metres);
    }

    @Get("/details/{shape}")
    Json details(@Literal({"text", "object", "list", "number", "zero", "false", "none", "empty", "model", "unicode"}) String shape) {
        var details = Map.of("text", "plain words", "list", List.of("one", Map.of("two", 2)), "number", 12, "zero", 0, "false", false, "empty", "",
                "object", Json.object("code", 7, "why", null, "nested", Map.of("a", List.of(1, 2.5, true))), "model", Map.of("metres", 3, "name", "Short"), "unicode", "Môle fermé ☂");
        throw shape.equals("none") ? new HttpException(400) : new HttpException(400, Json.of(details.get(shape)));
    }

    @Get("/statuses/{status}")
    Json status(int status, @Default("false") boolean plain, @Nullable String detail) {
        throw detail == null ? new HttpException(status) : new HttpException(status, detail);
    }

    @Get("/headers")
    Json headers() {
        throw new HttpException(429, "Too many boats").header("Retry-After", "30").header("X-Queue", "14").header("Content-Language", "en");
    }

    @Get("/headers/content-type")
    Json ownType() {
        throw new HttpException(400, "typed").header("Content-Type", "application/problem+json");
    }

    @Get("/pilots/{pilot}")
    Json pilot(String pilot) {
        throw new PilotAway(pilot);
    }

    @Get("/tides/{centimetres}")
    Json tide(int centimetres) {
        if (centimetres < 200) {
            throw centimetres < 100 ? new NeapTide(centimetres) : new TideTooLow(centimetres);
        }
        return Json.object("tide", centimetres);
    }

    static class LookOut {
        /// @param visibility In metres.
        @Provides
        int lookOut(@FromHeader @Default("1000") int visibility) {
            if (visibility < 0) {
                throw new HttpException(400, "No such visibility").header("X-Look-Out", "blind");
            }
            if (visibility < 50) {
                throw new FogBank(visibility + " m");
            }
            return visibility == 666 ? Math.divideExact(visibility, visibility - 666) : visibility;
        }
    }

    @Get("/crossing")
    Json crossing(@Depends(LookOut.class) int visibility, @Min(1) @Default("1") int boats) {
        return Json.object("visibility", visibility, "boats", boats);
    }

    @Get("/crash")
    Json crash() {
        throw new IllegalStateException("the crane fell");
    }

    @Get("/crash/sync")
    Json crashSync(@Default("coal") String cargo) {
        return Json.object("cargo", Optional.of(cargo).filter("coal"::equals).map(String::length).orElseThrow());
    }

    @Get("/crash/model")
    Berth crashModel() {
        return new Berth("A", Integer.parseInt("many"));
    }

    @Get("/crash/unserialisable")
    Json crashUnserialisable() {
        return Json.object("value", Double.POSITIVE_INFINITY);
    }

    @Get("/gone/{thing}")
    Json gone(String thing) {
        throw new HttpException(410, thing);
    }

    @Get("/empty/{code}")
    Response empty(int code) {
        return Response.empty(code);
    }

    @Get("/no-content")
    @Status(204)
    void noContent() {}

    @Get("/unchanged")
    @Status(304)
    void unchanged(Answer answer) {
        answer.header("ETag", "\"tide-7\"");
    }

    @Get("/nothing")
    Json nothing() {
        return Json.of(null);
    }

    @Get("/late-status")
    Json lateStatus(Answer answer, @Default("202") int code) {
        answer.status(code);
        return Json.object("code", code);
    }

    @Get("/slips/")
    Json slips() {
        return Json.of(List.of("north", "south"));
    }

    @Post("/slips/")
    Json addSlip(String name) {
        return Json.of(name);
    }

    @Put("/cranes")
    Json cranes() {
        return Json.of("lifted");
    }
}
