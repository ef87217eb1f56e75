package dev.posthaste.contract.realtime;

import dev.posthaste.*;
import dev.posthaste.contract.realtime.Realtime.Signed;
import jakarta.validation.constraints.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

/// The streams of events and lines.
class Streams {

    /// @param colour White, red or green.
    record Flash(int number, @Default("white") String colour) {}

    static class Oil {
        @Provides
        String oil(Answer answer) {
            answer.header("X-Lamp", "oil");
            return "oil";
        }
    }

    /// Flashes, one event each.
    @Get("/events")
    void events(Events<Flash> events, @Min(0) @Max(5) @Default("2") int count) {
        for (int number = 0; number < count; number++) {
            events.send(new Flash(number, "grün"));
        }
    }

    @Post("/events/plain")
    @Status(201)
    void plainEvents(Events<Json> events, Answer answer, @FromHeader @Nullable Integer lastEventId) {
        answer.header("X-Resumed", String.valueOf(lastEventId));
        events.send(Json.object("text", "a\nb", "ü", null));
        events.send(Json.of("words"));
        events.send(Json.of(3.0));
        events.send(Json.Null.NULL);
        events.send(Json.of(List.of(true, Json.object("x", 1e3))));
    }

    @Get("/events/dressed")
    @Depends(Oil.class)
    void dressed(Events<Json> events) {
        events.send(Event.of(Json.object("n", 1)).event("flash").id("7").retry(1500).comment("first\nsecond"));
        events.send(Event.raw("line one\nline two\r\nline three\rline four\n").event("raw"));
        events.send(Event.empty().comment("only a comment"));
        events.send(Event.of("quoted \"words\"\n").id(""));
        events.send(Event.of(new Flash(2, "white")));
        events.send(Event.empty().retry(0));
        events.send(Event.empty());
    }

    @Get("/events/refused")
    void refused(Events<Json> events, @Depends(Signed.class) @Nullable String flag) {
        events.send(Json.of(flag));
    }

    @Get("/lines")
    void lines(Lines<Flash> lines, @Default("2") int count) {
        for (int number = 0; number < count; number++) {
            lines.send(new Flash(number, "grün"));
        }
    }

    @Get("/lines/plain")
    @Status(202)
    void plainLines(Lines<Json> lines) {
        lines.send(Json.object("a", 1, "ü", List.of(1, 2), "none", null));
        lines.send(Json.of("words\nmore"));
        lines.send(Json.Null.NULL);
    }

    /// Breaks off after its first line.
    @Get("/lines/broken/{how}")
    void brokenLines(Lines<Flash> lines, String how, Answer answer) {
        lines.send(new Flash(1, "white"));
        switch (how) {
            case "item" -> lines.send(null);
            case "http" -> throw new HttpException(409, "too late");
            default -> throw new IllegalStateException("the lamp went out");
        }
    }

    @Get("/events/broken")
    void brokenEvents(Events<Json> events, @Default("false") boolean early) {
        if (early) {
            throw new HttpException(409, "not early enough");
        }
        events.send(Json.object("n", 1));
        throw new IllegalStateException("the lamp went out");
    }

    @Get("/lines/sync")
    @Returns(omit = Omit.DEFAULT)
    @Depends(Oil.class)
    void syncLines(Lines<Flash> lines, Answer answer) {
        answer.header("X-Late", "set in a handler that streams, so too late");
        lines.send(new Flash(1, "white"));
        lines.send(new Flash(2, "red"));
    }

    @Get("/raw")
    void raw(Chunks chunks) {
        chunks.send("one,");
        chunks.send("zwölf");
    }
}
