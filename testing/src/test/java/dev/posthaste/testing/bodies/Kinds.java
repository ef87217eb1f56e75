package dev.posthaste.testing.bodies;

import dev.posthaste.Convert;
import dev.posthaste.Converter;
import dev.posthaste.Default;
import dev.posthaste.Encoded;
import dev.posthaste.InvalidValueException;
import dev.posthaste.Json;
import dev.posthaste.Literal;
import dev.posthaste.Name;
import dev.posthaste.Prepare;
import dev.posthaste.Schema;
import dev.posthaste.Tagged;
import dev.posthaste.Text;
import dev.posthaste.Tuple;
import dev.posthaste.Value;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Types of every kind, for [KindsTest].
final class Kinds {

    enum Wood {
        @Name("a x")
        A,
        @Name("b")
        B
    }

    enum Grade {
        ONE(1),
        FIVE(5);

        @Value
        final int n;

        Grade(int n) {
            this.n = n;
        }
    }

    record One(@Default("1") int o, @Default("1") int p) implements Either, OneOrNumber {}

    record Two(@Default("1") int o, @Default("1") int q) implements Either {}

    @Schema
    sealed interface Either permits One, Two {}

    record Num(@Value int v) implements OneOrNumber, NumberOrText, NumberListOrText {}

    record Txt(@Value String v) implements NumberOrText, NumberListOrText, WoodOrText {}

    record Real(@Value double v) implements RealOrWhole {}

    record Whole(@Value int v) implements RealOrWhole {}

    @Schema
    sealed interface RealOrWhole permits Real, Whole {}

    @Schema
    sealed interface OneOrNumber permits One, Num {}

    @Schema
    sealed interface NumberOrText permits Num, Txt {}

    record ListOfEither(@Value List<NumberOrText> v) implements NumberListOrText {}

    @Schema
    sealed interface NumberListOrText permits Num, ListOfEither, Txt {}

    record WoodValue(@Value Wood v) implements WoodOrText {}

    @Schema
    sealed interface WoodOrText permits WoodValue, Txt {}

    record Ints(@Value List<Integer> v) implements NumbersOrTexts {}

    record Strs(@Value List<String> v) implements NumbersOrTexts {}

    @Schema
    sealed interface NumbersOrTexts permits Ints, Strs {}

    record Point(int x) implements CountsOrPoint, PointOrAnything, PairSetOrPoint {}

    record Counts(@Value Map<String, Integer> v) implements CountsOrPoint {}

    record Anything(@Value Map<String, Json> v) implements PointOrAnything {}

    @Schema
    sealed interface CountsOrPoint permits Counts, Point {}

    @Schema
    sealed interface PointOrAnything permits Point, Anything {}

    record Day(@Value LocalDate v) implements DateNumberOrText {}

    record LongText(@Value @Size(min = 3) String v) implements DateNumberOrText {}

    record LargeNumber(@Value @Min(5) int v) implements DateNumberOrText {}

    @Schema
    sealed interface DateNumberOrText permits Day, LargeNumber, LongText {}

    @Tuple
    record Pair(int a, String b) implements PairSetOrPoint {}

    record Numbers(@Value Set<Integer> v) implements PairSetOrPoint {}

    @Schema
    sealed interface PairSetOrPoint permits Pair, Numbers, Point {}

    @Tagged("kind")
    @Schema
    sealed interface Thing permits Bow, Case {}

    @Tagged.As("bow")
    @Schema
    record Bow(int len) implements Thing {}

    @Schema
    record Case(
            @Literal({"case", "box"}) String kind,
            @Default("false") boolean lined) implements Thing {}

    @Schema
    record Things(List<Thing> things, @Nullable Thing one, Map<String, Thing> by) {}

    @Tagged("pet")
    @Schema
    sealed interface Pet permits Cat, Lizard {}

    @Tagged("color")
    sealed interface Cat extends Pet permits Black, White {}

    record Black(
            @Literal("cat") String pet, @Literal("black") String color, String blackName) implements Cat {}

    record White(
            @Literal("cat") String pet, @Literal("white") String color, String whiteName) implements Cat {}

    record Lizard(@Literal({"lizard", "gecko"}) String pet, int scales) implements Pet {}

    @Schema
    sealed interface TaggedOrNumber permits Keyed, PlainNumber {}

    @Tagged("k")
    sealed interface Keyed extends TaggedOrNumber permits First, Second {}

    @Tagged.As("1")
    record First(int a) implements Keyed {}

    @Tagged.As("2")
    record Second(int b) implements Keyed {}

    record PlainNumber(@Value int v) implements TaggedOrNumber {}

    @Schema
    record Maps(
            @Default("{}") Map<Integer, Integer> a,
            @Default("{}") Map<Wood, Integer> b,
            @Default("{}") Map<Grade, Integer> c,
            @Default("{}") Map<@Size(max = 2) String, @Positive Integer> d,
            @Default("{}") Map<LocalDate, List<Pair>> e) {}

    @Schema
    record Choices(
            @Nullable @Literal({"left", "right"}) String a,
            @Nullable @Literal({"1", "2"}) Integer b,

            @Literal({"\"a\"", "1", "true", "null"}) @Default("null")
            Json c,

            Optional<Integer> d,
            Optional<@Min(3) Integer> e,
            @Default("1") Grade i,
            @Nullable Wood l,
            @Nullable Side side) {}

    @Literal
    enum Side {
        @Name("l")
        LEFT,
        @Name("r")
        RIGHT
    }

    @Schema
    record Tree(
            NumberOrText label,
            List<Tree> children,
            @Nullable Node node) {}

    sealed interface Node permits Leaf, Branch {}

    record Leaf(@Value int v) implements Node {}

    record Branch(@Value List<Node> v) implements Node {}

    @Schema
    record Nest(
            @Nullable Either op,
            List<NumberOrText> several,
            @Nullable TaggedOrNumber ti,
            @Nullable Pair t) {}

    record Money(BigDecimal amount) {}

    static final class Cents implements Converter<Money, @Positive BigDecimal> {
        public Money read(BigDecimal b) {
            if (b.scale() > 2) throw new IllegalArgumentException("too fine");
            return new Money(b);
        }

        public BigDecimal write(Money m) {
            return m.amount();
        }
    }

    @Convert(Version.Reading.class)
    record Version(int major, int minor) {
        static class Reading implements Converter<Version, String> {
            public Version read(String s) {
                var p = s.split("\\.");
                if (p.length != 2)
                    throw InvalidValueException.of("version", "No {what} version", Json.object("what", s));
                return new Version(Integer.parseInt(p[0]), Integer.parseInt(p[1]));
            }

            public String write(Version v) {
                return v.major() + "." + v.minor();
            }
        }
    }

    static class Tidy implements UnaryOperator<Json> {
        public Json apply(Json j) {
            return j instanceof Json.Str(var s) ? new Json.Str(s.strip()) : j;
        }
    }

    static class Spoken implements UnaryOperator<Json> {
        public Json apply(Json j) {
            if (j.equals(Json.of("silent"))) throw InvalidValueException.assertion("must be heard");
            if (j.equals(Json.of("angry")))
                throw InvalidValueException.of(
                        "bad_mood",
                        "A swarm that is {mood} is not taken, wait {days} days",
                        Json.object("mood", j, "days", 2));
            return j == Json.Null.NULL ? Json.of("null!") : j;
        }
    }

    static class FromText implements UnaryOperator<Json> {
        public Json apply(Json j) {
            if (!(j instanceof Json.Str(var s))) return j;
            var at = s.indexOf("..");
            if (at < 0) throw new IllegalArgumentException("write it as low..high");
            return Json.object("low", s.substring(0, at), "high", s.substring(at + 2));
        }
    }

    @Prepare(FromText.class)
    record Range(double low, double high) {
        Range {
            if (low > high) throw new IllegalArgumentException("low must not be above high");
        }
    }

    @Schema
    record Made(
            @Nullable @Convert(Cents.class) Money money,
            @Nullable Version version,

            @Prepare(Tidy.class) @Default("x") @Size(max = 3)
            String tidy,

            @Nullable @Prepare(Spoken.class) String mood,
            @Nullable Range range,
            @Default("[]") List<Range> ranges,

            @Text(strip = true, lower = true) @Pattern(regexp = "^[a-z ]*$") @Size(max = 4) @Default("a")
            String low,

            @Text(upper = true) @Nullable String up,
            @Nullable @Encoded List<Integer> enc,
            @Default("{}") Map<Version, @Convert(Cents.class) Money> prices,
            @Nullable @Encoded Range er) {}

    @Text(strip = true)
    @Schema
    record Stripped(
            @Size(min = 2) String a,
            @Default("[]") List<String> b,
            @Nullable Range r) {}
}
