package dev.posthaste.contract.responses;

import dev.posthaste.*;
import dev.posthaste.contract.OnDisk;
import dev.posthaste.contract.responses.Models.*;
import dev.posthaste.contract.responses.Models.Problem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.*;
import org.jspecify.annotations.Nullable;

/// A tide station that answers in every way a server can. Its models stand in Models.
final class Responses {

    static final Path SHELF = OnDisk.path("responses/shelf");
    static final PrivateGauge FULL = new PrivateGauge("north", 1.5, null, State.rising, List.of(), "hidden", Gauge.of("deep", 0));
    static final Json SET = Json.object("name", "north", "level", 1.5, "note", null, "keeper", Json.object("name", "deep"));

    public static App app() {
        return App.named("Responses").version("1.0.0").include(Router.at("/gauges").summary("Gauge").include(new Gauges()), new Responses(), new Streams());
    }

    static class Gauges {
        /// Leaves out whatever its model and its options leave out.
        @Get("/free")
        @Operation(name = "gauge")
        Json free() {
            return Json.of(FULL);
        }

        /// Leaves out whatever its model and its options leave out.
        @Get("/filtered")
        @Operation(name = "gauge")
        @Returns(Gauge.class)
        PrivateGauge filtered() {
            return FULL;
        }

        /// Leaves out whatever its model and its options leave out.
        @Get("/unset")
        @Operation(name = "gauge")
        @Returns(value = PrivateGauge.class, omit = Omit.UNSET)
        Json unset() {
            return SET;
        }

        /// Leaves out whatever its model and its options leave out.
        @Get("/defaults")
        @Operation(name = "gauge")
        @Returns(omit = Omit.DEFAULT)
        PrivateGauge defaults() {
            return FULL;
        }

        /// Leaves out whatever its model and its options leave out.
        @Get("/none")
        @Operation(name = "gauge")
        @Returns(omit = Omit.NULL)
        PrivateGauge none() {
            return FULL;
        }

        /// Leaves out whatever its model and its options leave out.
        @Get("/included")
        @Operation(name = "gauge")
        @Returns(include = {"name", "keeper"})
        PrivateGauge included() {
            return FULL;
        }

        /// Leaves out whatever its model and its options leave out.
        @Get("/excluded")
        @Operation(name = "gauge")
        @Returns(exclude = {"key", "keeper.note", "keeper.marks"})
        PrivateGauge excluded() {
            return FULL;
        }

        /// Leaves out whatever its model and its options leave out.
        @Get("/annotated")
        @Operation(name = "gauge")
        PrivateGauge annotated() {
            return FULL;
        }

        @Get("/mixed")
        @Operation(summary = "Mixed")
        @Returns(Gauge.class)
        List<Json> mixed() {
            return List.of(Json.object("name", "w"), Json.object("name", "d", "level", "2.5", "key", "lost", "marks", List.of("a", "b")), Json.of(FULL));
        }
    }

    @Get("/stations")
    Map<String, Station> stations() {
        var stations = new LinkedHashMap<String, Station>();
        stations.put("west", new Station(1, Gauge.of("north", 1.5), List.of(Gauge.of("o", 0)), "s"));
        stations.put("", new Station(2, Gauge.of("c", 0), List.of(), "s"));
        return stations;
    }

    @Get("/unions/{kind}")
    @Nullable Reading unions(String kind) {
        return switch (kind) {
            case "gauge" -> Gauge.of("north", 1.5);
            case "buoy" -> new Buoy("buoy", "b", 3);
            case "dict" -> new Buoy("buoy", "d", 4);
            case "list" -> new Numbers(List.of(1, 2));
            case "none" -> null;
            default -> new Words(kind);
        };
    }

    /// Answers what does not fit its model, which is the server's own fault.
    @Get("/broken/{kind}")
    @Returns(Gauge.class)
    Json broken(String kind) {
        return kind.equals("none") ? Json.of(null) : Json.object("level", 1);
    }

    @Get("/kinds")
    Kinds kinds() {
        return Kinds.all();
    }

    @Get("/kinds/plain")
    Json plainKinds() {
        var k = Kinds.all();
        return Json.object("day", k.day(), "moment", k.moment(), "local", k.local(), "naive", k.naive(), "hour", k.hour(), "span", k.span(), "serial", k.serial(), "exact", k.exact(), "whole", k.whole(),
                "raw", k.raw(), "marks", k.marks(), "by_number", k.byNumber(), "huge", k.huge(), "tiny", k.tiny(), "text", k.text(), "gauge", FULL, "wave", Json.object("height", 2, "name", "w"),
                "path", Path.of("/a/b"), "half", new BigDecimal("0.5"), 5, "five", null, "none", "gen", List.of(0, 1, 2));
    }

    @Get("/plain/{kind}")
    Json plain(String kind) {
        return switch (kind) {
            case "true" -> Json.of(true);
            case "zero" -> Json.of(0);
            case "real" -> Json.of(1.0);
            case "text" -> Json.of("å \"q\"");
            case "list" -> Json.of(List.of());
            case "nested" -> Json.of(List.of(Arrays.asList(null, Map.of())));
            default -> Json.of(null);
        };
    }

    @Put("/accepted")
    @Status(202)
    @Operation(responseDescription = "It will be done.")
    Json accepted(Answer answer, @Default("false") boolean now) {
        answer.status(now ? 201 : 202).header("x-queue", "3");
        return Json.of(null);
    }

    @Delete("/gone")
    @Status(204)
    void gone(Answer answer) {
        answer.header("x-how", "away");
    }

    @Get("/codes/{code}")
    Response codes(int code) {
        return Response.empty(code).content(new Response.Bytes("body".getBytes(StandardCharsets.UTF_8))).header("x-code", "" + code);
    }

    @Get("/documented/{number}")
    @Returns(Gauge.class)
    @Responds(status = 200, type = Gauge.class, description = "The gauge.", extra = "{\"content\": {\"text/plain\": {}}}")
    @Responds(status = 404, type = Problem.class, description = "There is none.")
    @Responds(status = 409, type = Problem.class, list = true)
    @Responds(range = "5XX", description = "The sea is too high.", extra = "{\"headers\": {\"retry-after\": {\"schema\": {\"type\": \"integer\"}}}}")
    @Responds(range = "default", type = Problem.class)
    Response documented(int number) {
        return switch (number) {
            case 0 -> Response.json(Json.object("reason", "none", "extra", 1)).status(404);
            case 1 -> throw new HttpException(409, Json.of(List.of(Map.of("reason", "held")))).header("X-Held", "by 2");
            case 2 -> Response.text("gauge two");
            default -> Response.json(Json.of(Gauge.of("" + number, 0)));
        };
    }

    @Get("/text")
    @Returns(mediaType = "text/plain")
    String text() {
        return "<p>hög\n";
    }

    @Get("/html")
    @Status(203)
    @Operation(name = "text")
    @Returns(mediaType = "text/html")
    String html() {
        return text();
    }

    @Get("/redirect")
    @Status(307)
    @Returns(mediaType = Returns.ANYTHING)
    Response redirect(@Default("/text?a=å b&c=%20#top") String to) {
        return Response.redirect(to);
    }

    @Get("/custom")
    @Returns(value = Gauge.class, mediaType = "application/vnd.tide+json")
    PrivateGauge custom(Answer answer) {
        answer.header("x-tide", "high").cookie(Cookie.of("seen", "1").httpOnly());
        return FULL;
    }

    @Get("/bytes")
    Response someBytes() {
        return Response.bytes(new byte[] {0, (byte) 0xFF, 'a', 'b'}, "image/x-tide").header("Content-Language", "sv");
    }

    @Get("/files/{name}")
    @Head("/files/{name}")
    Response file(@Literal({"tides.txt", "gauge.tide", "empty.txt"}) String name, @Default("200") int code) {
        return Response.file(SHELF.resolve(name)).status(code);
    }

    @Get("/named")
    @Returns(mediaType = Returns.ANYTHING)
    Response named(@Default("tides.txt") String name, @Default("false") boolean inline) {
        var file = Response.file(SHELF.resolve("tides.txt")).header("ETag", "\"own\"").header("x-f", "1");
        return inline ? file.inline(name) : file.attachment(name);
    }

    @Get("/path")
    @Returns(mediaType = Returns.ANYTHING)
    Response path() {
        return Response.file(SHELF.resolve("gauge.tide"));
    }
}
