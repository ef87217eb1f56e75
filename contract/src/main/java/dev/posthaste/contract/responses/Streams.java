package dev.posthaste.contract.responses;

import dev.posthaste.*;
import dev.posthaste.contract.responses.Models.*;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.*;

/// What the station answers piece by piece.
final class Streams {

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Get("/stream")
    Response stream() {
        return Response.stream("text/plain; charset=utf-8", out -> out.write(utf8("chunk 1;chunk 2;"))).status(203).header("x-chunks", "3");
    }

    @Get("/stream/yield")
    @Returns(mediaType = Returns.ANYTHING)
    Response streamYield() {
        return Response.stream(out -> out.write(utf8("å\n")));
    }

    static class Feed {
        @Provides
        void feed(Answer answer) {
            answer.header("x-feed", "tides");
        }
    }

    @Get("/lines")
    @Depends(Feed.class)
    void lines(Lines<Gauge> lines) {
        lines.send(Gauge.of("north", 1.5));
        lines.send(Gauge.of("å\n", 3));
    }

    @Get("/lines/sync")
    @Status(202)
    @Returns(value = Gauge.class, omit = Omit.UNSET)
    void linesSync(Lines<Json> lines, @Default("1") int count) {
        for (int n = 0; n < count; n++) {
            lines.send(Json.object("name", "a", "level", n));
        }
    }

    @Get("/lines/plain")
    void linesPlain(Lines<Json> lines) {
        lines.send(Json.object("a", 1, "é", Arrays.asList(null, 1.5)));
        lines.send(Json.of("text\n"));
        lines.send(Json.of(new BigDecimal("1.50")));
    }

    /// Sends typed events, and then ends.
    @Get("/events")
    @Depends(Feed.class)
    void events(Events<Gauge> events) {
        events.send(Gauge.of("north", 1.5));
        events.send(Gauge.of("å\nb", 2));
    }

    @Get("/events/full")
    void eventsFull(Events<Json> events) {
        var data = new LinkedHashMap<String, Object>();
        data.put("level", 1.0);
        data.put("å", null);
        events.send(Event.empty().comment("first\nthe second line"));
        events.send(Event.of(data).event("level").id("7").retry(1500).comment("all"));
        events.send(Event.raw("line 1\r\nline 2\r\n\nline 4\n"));
        events.send(Event.of("text").id(""));
        events.send(Event.of(new Buoy("buoy", "g", 1)));
        events.send(Event.raw("").event("blank").retry(0));
        events.send(Event.of(List.of(new BigDecimal("1.50"), State.rising)));
        events.send(Event.empty());
    }

    @Post("/events/sync")
    @Status(201)
    void eventsSync(Events<Json> events, @Default("2") int count) {
        for (int n = 0; n < count; n++) {
            events.send(n == 0 ? Json.of("zero") : Json.object("n", n));
        }
    }
}
