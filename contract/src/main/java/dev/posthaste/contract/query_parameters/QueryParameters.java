package dev.posthaste.contract.query_parameters;

import dev.posthaste.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.time.*;
import java.time.temporal.Temporal;
import java.util.*;
import org.jspecify.annotations.Nullable;

/// A seed library that is searched by query parameters.
public class QueryParameters {

    enum Season {
        spring,
        summer,
        @Name("late-autumn")
        lateAutumn
    }

    enum Zone {
        coast(1), valley(2), ridge(3);

        private final int number;

        Zone(int number) {
            this.number = number;
        }

        @Value
        int number() {
            return number;
        }
    }

    /// Lists seed packets, a page at a time.
    @Get("/packets")
    Json listPackets(@Default("10") int limit, @Default("0") int skip, @Nullable String label, @Default("false") boolean fresh) {
        return Json.object("limit", limit, "skip", skip, "label", label, "fresh", fresh);
    }

    @Get("/packets/required")
    Json packetByCode(String code, double weight) {
        return Json.object("code", code, "weight", weight);
    }

    @Get("/packets/nullable")
    Json packetNullable(@Schema(required = true) @Nullable Integer shelf, @Nullable Integer drawer, @Default("") String note) {
        return Json.object("shelf", shelf, "drawer", drawer, "note", note);
    }

    /// @param kind What sort of seed it is.
    @Get("/aliases")
    Json aliased(
            @FromQuery("seed-kind") @Schema(title = "The kind") String kind, @FromQuery("n[]") @Min(1) @Nullable Integer count,
            @FromQuery("from") @Default("exchange") String source) {
        return Json.object("kind", kind, "count", count, "source", source);
    }

    @Tuple
    record Pair(int number, String word) {}

    /// @param colours Repeat it for each colour.
    @Get("/lists")
    Json lists(
            @FromQuery @Default("[\"any\"]") List<String> colours, @FromQuery @Size(max = 3) @Nullable List<Integer> rows,
            @FromQuery @Default("[]") Set<Integer> beds, @FromQuery @Nullable Pair pair) {
        return Json.object("colours", colours, "rows", rows, "beds", new TreeSet<>(beds), "pair", pair);
    }

    @Get("/lists/required")
    Json listsRequired(@FromQuery @Size(min = 2) List<@Min(1) @Max(12) Integer> months, @FromQuery @Size(max = 2) List<String> names) {
        return Json.object("months", months, "names", names);
    }

    @Get("/flags")
    Json flags(boolean sown, @Nullable Boolean watered) {
        return Json.object("sown", sown, "watered", watered);
    }

    /// Every bound that a number or a string may have.
    ///
    /// @param depth In centimetres.
    @Get("/limits")
    Json limits(
            @Default("2") @Min(1) @Max(30) int depth,
            @Default("18.0") @DecimalMin(value = "-5", inclusive = false) @DecimalMax(value = "40.5", inclusive = false) double warmth,
            @Default("12") @MultipleOf("12") int batch,
            @Default("0.5") @MultipleOf("0.25") double grain,
            @Default("none") @Size(min = 3, max = 6) String tag,
            @Default("AA-000") @Pattern(regexp = "^[A-Z]{2}-\\d{3}$") String lot) {
        return Json.object("depth", depth, "warmth", warmth, "batch", batch, "grain", grain, "tag", tag, "lot", lot);
    }

    @Get("/choices")
    Json choices(
            Season season, @Default("2") Zone zone, @Literal({"gram", "ounce"}) @Default("gram") String unit,
            @Literal({"first", "second", "third"}) @Nullable String rank, @FromQuery @Default("[]") List<Season> seasons) {
        return Json.object("season", season, "zone", zone, "unit", unit, "rank", rank, "seasons", seasons);
    }

    @Get("/kinds")
    Json kinds(
            @Nullable LocalDate day, @Nullable Temporal moment, @Nullable TimeOfDay hour, @Nullable Duration span, @Nullable UUID serial,
            @Nullable BigDecimal price) {
        return Json.object(
                "day", day, "moment", moment, "hour", hour, "span", span, "serial", serial,
                "price", price == null ? null : price.toString());
    }

    @Get("/price")
    Json priced(@Digits(integer = 3, fraction = 2) @Positive BigDecimal amount) {
        return Json.object("amount", amount.toString());
    }

    sealed interface Count {}

    record Number(@Value int number) implements Count {}

    record Text(@Value String text) implements Count {}

    @Get("/ratio")
    Json ratio(@Finite double share, @FromQuery @Default("0") Count count) {
        return Json.object("share", share, "count", count, "of", count instanceof Number ? "int" : "str");
    }

    /// @param box Use `tray` now.
    @Get("/old")
    Json old(
            @Schema(deprecated = true) @Nullable String box, @Schema(examples = {"\"north\"", "\"south\""}) @Default("north") String tray,
            @Schema(hidden = true) @PositiveOrZero @Default("0") int trace) {
        return Json.object("box", box, "tray", tray, "trace", trace);
    }

    /// What a careful gardener asks for.
    ///
    /// @param words What to look for.
    @NoExtra
    record Search(
            @Size(min = 2) String words, @Default("20") @Positive @Max(50) int size, @Literal({"name", "age"}) @Default("name") String order,
            @Default("[]") List<String> marks, @Name("newestDay") @Nullable LocalDate newest) {}

    record Loose(@Default("1") int page, @Default("[]") List<Integer> words) {}

    @Get("/search")
    Json search(@FromQuery Search q) {
        return Json.of(q);
    }

    @Get("/loose")
    Json loose(@FromQuery Loose q) {
        return Json.of(q);
    }

    public static App app() {
        return App.named("Query parameters").version("1.0.0").description("A seed library, searched by its query parameters.").include(new QueryParameters());
    }
}
