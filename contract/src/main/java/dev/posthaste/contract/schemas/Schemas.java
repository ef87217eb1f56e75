package dev.posthaste.contract.schemas;

import dev.posthaste.*;
import dev.posthaste.Naming.Style;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.net.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

/// A garden's catalogue, made for its openapi.json: records in and out, shared and clashing names, every kind of component. No state.
@Naming(Style.SNAKE_CASE)
final class Schemas {

    public static App app() {
        return App.named("Garden").version("0.0.1").include(new Schemas());
    }

    /// How much sun it stands.
    enum Light {
        @Name("shade") SHADE, @Name("half shade") HALF, @Name("full sun") FULL
    }

    enum Zone {
        COLD(4), MILD(8);

        @Value final int number;

        Zone(int number) {
            this.number = number;
        }
    }

    sealed interface Grown permits Tree, Seed {}

    /// A packet of seeds.
    ///
    /// @param perPacket Seeds in a packet.
    /// @param latin Use `name`.
    record Seed(
            @Text(strip = true) @Size(min = 2, max = 20) @Pattern(regexp = "^[a-z-]+$") String name,
            @Default("half shade") Light light,
            @Nullable Zone zone,
            @Default("20") @Positive @Max(500) @MultipleOf("5") @Schema(examples = {"20", "50"}) int perPacket,
            @Default("1.5") @DecimalMin("0") @DecimalMax(value = "30", inclusive = false) @Schema(title = "Depth in cm") double depth,
            @Default(value = "[]", shown = false) @Size(max = 3) Set<String> tags,
            @Schema(deprecated = true) @Nullable String latin)
            implements Grown {}

    record Shelf(@Size(min = 1, max = 4) List<Seed> seeds, @Nullable List<@Nullable List<Seed>> spare) {}

    static class Veil implements Converter<String, String> {
        public String read(String sent) {
            return sent;
        }

        public String write(String secret) {
            return secret.isEmpty() ? "" : "**********";
        }
    }

    @Schema(title = "A living plant", extra = "{\"examples\": [{\"plant_id\": 3, \"secret\": \"moss\"}]}")
    record Plant(
            @Name("plantId") @Schema(readOnly = true) int plantId,
            @Convert(Veil.class) @Schema(writeOnly = true, extra = "{\"format\": \"password\"}") String secret,
            @Default("[]") List<Plant> children,
            @Nullable Plant parent) {
        /// How many grow below it.
        @Computed
        int offspring() {
            return children.size();
        }
    }

    /// Inherits from a plant.
    @Schema(title = "A living plant", extra = "{\"examples\": [{\"plant_id\": 3, \"secret\": \"moss\"}]}")
    record Tree(
            @Name("plantId") @Schema(readOnly = true) int plantId,
            @Convert(Veil.class) @Schema(writeOnly = true, extra = "{\"format\": \"password\"}") String secret,
            @Default("[]") List<Plant> children,
            @Nullable Plant parent,
            @Digits(integer = 3, fraction = 2) @Positive BigDecimal height,
            @Default("0") @Min(0) int rings)
            implements Grown {
        /// How many grow below it.
        @Computed
        int offspring() {
            return children.size();
        }
    }

    /// A part of many.
    record Page<T>(List<T> items, @Nullable Integer next) {}

    record Pair<T>(T left, T right) {}

    @Schema(title = "Pair[str]")
    record Pair_str_(String left, String right) {}

    @Tagged("kind")
    sealed interface Weather {}

    @Tagged.As("rain")
    record Rain(double millimetres) implements Weather, Guessed {}

    record Frost(@Literal({"frost", "hoar"}) String kind, @Negative int degrees) implements Weather {}

    record Wind(int force) implements Guessed {}

    sealed interface Guessed {}

    @Tuple record Labelled(int number, String label) {}

    sealed interface Either {}

    record Whole(@Value int value) implements Either {}

    record Words(@Value String value) implements Either {}

    record Flags(@Value List<Boolean> value) implements Either {}

    record Everything(
            LocalDate day,
            OffsetDateTime moment,
            LocalTime clock,
            Duration lasting,
            BigDecimal price,
            byte[] raw,
            UUID key,
            URI link,
            @Email String mail,
            Inet4Address host,
            Json anything,
            @Encoded List<Integer> encoded,
            Map<String, Integer> mapping,
            @Default("{}") Map<Integer, List<Light>> byNumber,
            Map<String, Json> loose,
            Labelled pair,
            @Default("[]") List<Double> many,
            Set<Integer> unique,
            @Nullable @Schema(required = true) Boolean flag,
            @Default("3") Either either,
            @Default("null") @Literal({"\"a\"", "1", "true", "null"}) Json fixed,
            @Nullable Void nothing,
            @Size(min = 1) Map<@Text(strip = true) @Size(min = 2, max = 20) @Pattern(regexp = "^[a-z-]+$") String, Weather> extra) {}

    static class Flower {
        record Bed(int size) {}
    }

    static class Herb {
        record Bed(String size, @Default("false") boolean dry) {}
    }

    record Change(Weather before, @Nullable @Schema(required = true) Weather after) {}

    /// @param light Any of these.
    @NoExtra
    record Filters(@Default("[]") List<Light> light, @Name("below") @Default("100") @Max(100) int under, @Nullable String word) {}

    record Traces(String xGardenGate, @Default("[]") List<Integer> xHops, @Name("X-Plain") @Default("false") boolean plain) {}

    record Crumbs(int visit, @Default("light") @Literal({"light", "dark"}) String theme) {}

    record Label(@Size(max = 10) String text, @Default("1") int copies, @Default("[]") List<String> colours) {}

    static final String EXAMPLES = """
            {"requestBody": {"content": {"application/json": {"examples": {"short": {"summary": "Only a name", "value": {"name": "pea"}},
            "bad": {"description": "Too deep", "value": {"name": "pea", "depth": 99}}}}}}}""";

    static final String SOWN = """
            {"headers": {"X-Row": {"description": "Which row", "schema": {"type": "integer"}}},
            "content": {"application/json": {"examples": {"pea": {"summary": "A pea", "value": {"name": "pea"}}}}}}""";

    @Post("/seeds")
    @Status(201)
    @Operation(extra = EXAMPLES)
    @Responds(status = 201, description = "Sown", extra = SOWN)
    @Responds(status = 409, type = Pair_str_.class)
    Seed sow(Seed seed, Answer answer) {
        answer.header("X-Row", "7");
        return seed;
    }

    @Get("/seeds")
    Page<Seed> seeds(@FromQuery Filters filters) {
        var light = filters.light.isEmpty() ? Light.SHADE : filters.light.getFirst();
        return new Page<>(List.of(new Seed("bean", light, null, 20, 1.5, Set.of(), null)), filters.under);
    }

    @Put("/shelves")
    @Returns(omit = Omit.DEFAULT)
    Page<Shelf> shelve(Shelf shelf, @Nullable Page<Seed> page) {
        return new Page<>(List.of(shelf), page == null ? null : page.next);
    }

    @Post("/plants")
    Tree plant(Plant plant) {
        return new Tree(plant.plantId, plant.secret, plant.children, null, new BigDecimal("12.50"), 0);
    }

    @Post("/trees")
    List<Grown> trees(List<Grown> trees) {
        return trees;
    }

    @Post("/weather")
    Change weather(Weather now, Guessed guess, @Nullable Map<String, Weather> later) {
        return new Change(now, later == null || later.isEmpty() ? null : later.values().iterator().next());
    }

    @Post("/everything")
    Everything everything(Everything all) {
        return all;
    }

    @Post("/beds")
    Pair<Herb.Bed> beds(Flower.Bed numbered, Herb.Bed named) {
        return new Pair<>(named, new Herb.Bed("" + numbered.size, false));
    }

    @Get("/gate")
    Json gate(@FromHeader Traces traces, @FromCookie Crumbs crumbs, @FromQuery @Nullable @Size(max = 2) @Schema(examples = "[1, 2]", deprecated = true) List<Integer> q,
            @Default("h") @Schema(hidden = true) String hidden) {
        return Json.object("traces", traces, "crumbs", crumbs, "q", q, "hidden", hidden);
    }

    @Post("/labels")
    Label label(@FromForm Label label) {
        return label;
    }

    /// @param rest More of them.
    @Post("/pictures")
    Json picture(Upload first, @Default("[]") List<Upload> rest, @FromForm byte @Nullable [] raw, @FromForm @Default("none") @Size(min = 2) String title) {
        return Json.object("first", List.of(first.name(), first.type(), first.size()), "rest", rest.stream().map(Upload::name).toList(), "raw",
                raw == null || raw.length == 0 ? null : raw.length, "title", title);
    }

    @Put("/text")
    Json text(@FromBody(mediaType = "application/vnd.garden+json") String words, @Nullable List<List<@Nullable Integer>> nested) {
        return Json.of(Arrays.asList(words, nested));
    }
}
