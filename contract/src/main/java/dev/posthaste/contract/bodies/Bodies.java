package dev.posthaste.contract.bodies;

import dev.posthaste.*;
import dev.posthaste.Naming.Style;
import jakarta.validation.constraints.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

/// A violin maker's workshop that is told everything in JSON bodies.
@Naming(Style.SNAKE_CASE)
final class Bodies {

    public static App app() {
        return App.named("Bodies").version("1.0.0").about(About.of().summary("What may stand in a JSON body.")).include(new Bodies());
    }

    enum Wood {
        @Name("spruce") SPRUCE, @Name("maple") MAPLE, @Name("red cedar") RED_CEDAR
    }

    enum Grade {
        STUDENT(1), MASTER(5);

        @Value final int number;

        Grade(int number) {
            this.number = number;
        }
    }

    /// One tuning peg.
    record Peg(String note, @Default("0.0") double turns) {}

    /// An instrument on the bench.
    ///
    /// @param name What its owner calls it.
    record Violin(
            @Schema(examples = "\"Old Grey\"") String name,
            int year,
            @Nullable Double price,
            @Default("spruce") Wood wood,
            @Nullable Grade grade,
            @Default("right") @Literal({"left", "right"}) String hand,
            @Default("[]") List<Peg> pegs,
            @Default(value = "[]", shown = false) Set<String> marks,
            @Default("{}") Map<String, Integer> sizes,
            @Default("false") boolean repaired) {}

    /// Puts a violin on the bench and shows what was understood.
    @Post("/violins")
    Json addViolin(Violin violin) {
        return Json.of(violin);
    }

    @Put("/violins/{number}")
    Json replaceViolin(int number, Violin violin, @Default("false") boolean rush, @FromHeader @Nullable String xHelper) {
        return Json.object("number", number, "rush", rush, "helper", xHelper, "name", violin.name);
    }

    @Patch("/violins/{number}")
    Json changeViolin(int number, @Nullable Sent<Violin> violin, @FromQuery @Default("1") @Min(1) int depth) {
        return Json.object("number", number, "depth", depth, "given", violin != null, "set", violin == null ? null : new TreeSet<>(violin.names()));
    }

    record Scalars(
            @Default("0") BigInteger whole,
            @Default("0.0") double real,
            @Default("") String text,
            @Default("false") boolean flag,
            @Default("0") BigDecimal exact,
            @Default("") byte[] raw,
            @Nullable Json anything,
            @Nullable Void never) {}

    @dev.posthaste.Strict
    record Strict(int whole, @Default("0.5") double real, @Default("t") String text, @Default("true") boolean flag, @Nullable LocalDate day) {}

    record Times(@Nullable LocalDate day, @Nullable OffsetDateTime moment, @Nullable OffsetTime hour, @Nullable Duration span, @Nullable UUID serial) {}

    @NoExtra
    @Text(strip = true)
    record Customer(@Email String email, @Nullable @HttpUrl URI site, @Name("nickName") @Default("none") @Size(min = 2, max = 8) String nick, @Nullable @dev.posthaste.Strict Integer age) {}

    @Post("/scalars")
    Scalars scalars(Scalars scalars) {
        return scalars;
    }

    @Post("/strict")
    Json strict(Strict value) {
        return Json.of(value);
    }

    @Post("/times")
    Json times(Times times) {
        return Json.of(times);
    }

    @Post("/customers")
    Json customers(Customer customer) {
        return Json.of(customer);
    }

    @Post("/orders")
    Json order(Peg violin, @Nullable Peg customer, @FromBody @Default("1") @Min(1) int count, @FromBody @Nullable String note) {
        return Json.object("violin", violin, "customer", customer, "count", count, "note", note);
    }

    /// @param peg Wrapped in its own name.
    @Post("/embedded")
    Json embedded(@FromBody(embed = true) Peg peg) {
        return Json.of(peg);
    }

    @Post("/lists/models")
    Json listOfModels(List<Peg> pegs) {
        return Json.object("notes", pegs.stream().map(Peg::note).toList());
    }

    @Post("/lists/numbers")
    Json listOfNumbers(@Size(min = 1, max = 4) List<Integer> numbers) {
        return Json.of(numbers);
    }

    @Post("/dicts")
    Json dictBody(Map<Integer, Double> weights) {
        return Json.of(weights);
    }

    @Post("/free")
    Json free(@Nullable Map<String, Json> thing) {
        return Json.object("thing", thing);
    }

    @Post("/whole")
    Json whole(@FromBody @DecimalMax(value = "1000", inclusive = false) int value) {
        return Json.object("value", value);
    }

    @Post("/text")
    Json text(@FromBody @Default("silence") String value) {
        return Json.object("value", value);
    }

    @Tagged("kind")
    sealed interface Thing {}

    @Tagged.As("bow")
    record Bow(@Positive double weight, @Nullable Wood tip) implements Thing {}

    record Case(@Literal({"case", "box"}) String kind, int locks, @Default("true") boolean lined) implements Thing {}

    record Chest(String owner, List<Thing> things) {}

    @Post("/things")
    Json things(Thing thing) {
        return Json.object("class", thing.getClass().getSimpleName(), "thing", thing);
    }

    @Post("/chests")
    Json chests(Chest chest) {
        return Json.of(chest);
    }

    sealed interface Mark {}

    record Label(String text) implements Mark {}

    record Stamp(String text, int ink) implements Mark {}

    record Number(@Value int number) implements Mark {}

    record Words(@Value List<String> words) implements Mark {}

    @Post("/unions")
    Json unions(Mark mark) {
        return Json.object("class", mark instanceof Number ? "int" : mark instanceof Words ? "list" : mark.getClass().getSimpleName(), "mark", mark);
    }

    /// A family tree of makers.
    record Branch(String maker, @Default("[]") List<Branch> pupils, @Nullable Branch best) {}

    @Post("/trees")
    Json trees(Branch tree) {
        return Json.of(tree);
    }
}
