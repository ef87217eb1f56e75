package dev.posthaste.contract.headers_cookies;

import dev.posthaste.*;
import jakarta.validation.constraints.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

/// A harbour office: ships announce themselves in headers, and crews carry cookies.
@Naming(Naming.Style.SNAKE_CASE)
final class HeadersCookies {

    public static App app() {
        return App.named("Headers and cookies").version("1.0.0").include(new HeadersCookies());
    }

    enum Flag { clear, quarantine }

    /// Says which ship has called.
    ///
    /// @param shipName The ship's name, as painted.
    @Get("/ship")
    Json ship(
            @FromHeader @Nullable String shipName,
            @FromHeader @Default("unknown") String callSign,
            @FromHeader @Nullable String userAgent,
            @FromHeader("Mixed-Case") @Nullable String mixed) {
        return Json.object("name", shipName, "call_sign", callSign, "agent", userAgent, "mixed", mixed);
    }

    @Get("/ship/raw")
    Json raw(@FromHeader(underscores = true) @Nullable String shipName, @FromHeader("X-Berth_No") @Nullable String berth) {
        return Json.object("name", shipName, "berth", berth);
    }

    @Get("/ship/strict")
    Json strict(
            @FromHeader @Positive @DecimalMax("20.5") double xDraught,
            @FromHeader @Min(1) int xCrew,
            @FromHeader @Size(min = 2, max = 4) @Pattern(regexp = "^[A-Z]+$") String xPort,
            @FromHeader @Default("clear") Flag xFlag,
            @FromHeader @Default("false") boolean xPilot,
            @FromHeader @Nullable LocalDate xArrival,
            @FromHeader @Schema(deprecated = true) @Nullable UUID xVoyage) {
        return Json.object("draught", xDraught, "crew", xCrew, "port", xPort, "flag", xFlag, "pilot", xPilot, "arrival", xArrival, "voyage", xVoyage);
    }

    @Get("/cargo")
    Json cargo(
            @FromHeader @Nullable List<String> xHold,
            @FromHeader @Default("[]") @Size(max = 3) List<Integer> xTons,
            @FromHeader @Nullable String xFirst,
            @FromHeader @Default("[]") Set<String> xMarks) {
        return Json.object("hold", xHold, "tons", xTons, "first", xFirst, "marks", new TreeSet<>(xMarks));
    }

    @Get("/cargo/required")
    Json cargo_required(@FromHeader @Size(min = 2) List<String> xHold) {
        return Json.object("hold", xHold);
    }

    /// The headers of a manifest.
    ///
    /// @param xWeight In tons.
    record Manifest(
            String originPort,
            @Default("0") @PositiveOrZero int xWeight,
            @Default("[]") List<String> xSeal,
            @Literal({"none", "some"}) @Nullable String danger) {}

    @NoExtra
    record Sealed(String host, @Size(max = 4) String xSeal) {}

    @Get("/manifest")
    Json manifest(@FromHeader Manifest headers) {
        return Json.of(headers);
    }

    @Get("/manifest/underscored")
    Json manifest_underscored(@FromHeader(underscores = true) Manifest headers) {
        return Json.of(headers);
    }

    @Get("/manifest/sealed")
    Json manifest_sealed(@FromHeader Sealed headers) {
        return Json.of(headers);
    }

    /// @param mate The mate's name.
    @Get("/crew")
    Json crew(
            @FromCookie @Nullable String mate,
            @FromCookie @Default("1") @Min(1) @Max(4) int watch,
            @FromCookie @Nullable Boolean shoreLeave,
            @FromCookie("cabin-no") @Nullable String cabin) {
        return Json.object("mate", mate, "watch", watch, "shore_leave", shoreLeave, "cabin", cabin);
    }

    @Get("/crew/required")
    Json crew_required(@FromCookie @Size(min = 3) String badge, @FromCookie @Literal({"deck", "engine"}) String rank) {
        return Json.object("badge", badge, "rank", rank);
    }

    @NoExtra
    record Papers(@Pattern(regexp = "^[A-Z]{2}[0-9]{4}$") String passport, @Default("0") int visits, @Nullable String visa) {}

    /// Checks a sailor's papers.
    @Get("/papers")
    Json papers(@FromCookie Papers cookies) {
        return Json.of(cookies);
    }

    @Get("/everything/{pier}")
    Json everything(int pier, double depth, @FromHeader int xTug, @FromCookie int mate, @FromHeader @Nullable List<Integer> flags) {
        return Json.object("pier", pier, "depth", depth, "tug", xTug, "mate", mate, "flags", flags);
    }

    @Get("/answers/headers")
    Json answer_headers(Answer answer) {
        answer.set("X-Tide", "rising").set("x-tide", "falling").set("X-Wind", "NW").header("X-Lamp", "red").header("X-Lamp", "green");
        answer.set("Cache-Control", "no-store");
        return Json.object("tide", "falling");
    }

    @Get("/answers/cookies")
    Json answer_cookies(Answer answer) {
        answer.cookie(Cookie.of("plain", "bread"))
                .cookie(Cookie.of("quoted", "salt; pepper, \"oil\" = é\\"))
                .cookie(Cookie.of("spaced", "two words"))
                .cookie(Cookie.of("empty", ""))
                .cookie(Cookie.of("sealed", "k3y").maxAge(600).path("/deck").domain("harbour.example").secure().httpOnly().sameSite(Cookie.SameSite.STRICT))
                .cookie(Cookie.of("timed", "t").expires(Instant.parse("2031-05-06T07:08:09Z")).sameSite(null))
                .cookie(Cookie.of("lax", "l").maxAge(0).path(null))
                .cookie(Cookie.of("plain", "rye").sameSite(Cookie.SameSite.NONE).secure());
        return Json.object("set", 7);
    }

    @Get("/answers/direct")
    Response answer_direct(Answer answer) {
        answer.header("x-lost", "not seen").cookie(Cookie.of("lost", "not seen"));
        return Response.json(Json.object("kept", true)).status(202).header("X-Kept", "yes").cookie(Cookie.of("kept", "1"));
    }

    @Get("/answers/type")
    Json answer_type(Answer answer) {
        answer.set("content-type", "application/vnd.harbour+json").set("vary", "accept, x-berth").status(203);
        return Json.object("typed", true);
    }

    @Get("/answers/forget")
    Json answer_forget(Answer answer) {
        answer.cookie(Cookie.forgetting("sealed").path("/deck").domain("harbour.example").sameSite(Cookie.SameSite.STRICT)).set("x-after", "deleted");
        return Json.of(null);
    }

    @Delete("/answers/cookies")
    @Status(204)
    void forget_cookies(Answer answer, @FromCookie @Nullable String plain) {
        answer.set("x-had", plain == null ? "nothing" : plain).set("x-gone", "yes");
    }
}
