package dev.posthaste.contract.field_validation;

import dev.posthaste.*;
import dev.posthaste.contract.field_validation.Rules.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A beekeepers' register: every field of a record has its own bounds.
@Naming(Naming.Style.SNAKE_CASE)
final class FieldValidation {

    public static App app() {
        return App.named("Field validation").version("1.0.0").description("Every bound that a field may have.").include(new FieldValidation());
    }

    /// Bounds on strings.
    ///
    /// @param notBlank Holds more than blanks.
    record Texts(
            String required,
            @Size(min = 1) @Default("x") String notEmpty,
            @NotBlank @Default("x") String notBlank,
            @Size(min = 2, max = 5) @Default("abc") @Schema(title = "A sized text", examples = {"\"abc\"", "\"abcd\""}) String sized,
            @Size(min = 4, max = 4) @Default("abcd") String exact,
            @Pattern(regexp = "^[A-Z]{3}-[0-9]{1,3}$") @Default("ABC-1") String code,
            @Pattern(regexp = "^(dark|light)$") @Default("dark") String either,
            @Text(strip = true) @Size(min = 1, max = 3) @Default("t") String trimmed,
            @Text(lower = true) @Pattern(regexp = "^[a-z]*$") @Default("l") String lower,
            @Nullable @Email String email,
            @Nullable @Size(min = 2) String maybe) {}

    /// Bounds on numbers.
    record Numbers(
            @Min(1) @Default("1") int least,
            @Max(10) @Default("10") int most,
            @Positive @DecimalMax(value = "100", inclusive = false) @Default("50") int between,
            @Positive @Default("1") int positive,
            @Negative @Default("-1") int negative,
            @PositiveOrZero @Default("0") double positiveOrZero,
            @NegativeOrZero @Default("0") double negativeOrZero,
            @MultipleOf("6") @Default("6") int sixes,
            @MultipleOf("0.1") @Default("0.5") double steps,
            @Finite @Default("0.5") double finite,
            @Nullable @Min(3) Integer maybe) {}

    /// Bounds on decimals.
    record Exact(
            @DecimalMin("0.10") @Default("0.10") BigDecimal least,
            @DecimalMax(value = "99.95", inclusive = false) @Default("1") BigDecimal most,
            @Digits(integer = 4, fraction = 2) @Default("1.00") BigDecimal digits,
            @Digits(integer = Integer.MAX_VALUE, fraction = 3) @Default("0") BigDecimal places,
            @MaxDigits(4) @Default("0") BigDecimal figures,
            @MultipleOf("0.05") @Default("0") BigDecimal steps) {}

    /// @param name Holds more than blanks.
    record Queen(@NotBlank String name, @Min(2000) @Max(2100) int born, @Literal({"white", "yellow", "red"}) @Default("white") String colour) {}

    @Tuple
    record Place(double north, double east) {}

    /// Bounds on lists, sets and maps, and on what stands in them.
    ///
    /// @param frames The frames' numbers.
    /// @param place North and east.
    record Hive(
            @Size(min = 1, max = 4) List<@Min(1) @Max(12) Integer> frames,
            @Size(max = 2) @Default("[]") List<@Size(min = 2) String> keepers,
            @Size(min = 1, max = 2) @Default("[\"a\"]") Set<@Size(max = 3) String> marks,
            @Size(max = 2) @Default("{}") Map<@Pattern(regexp = "^y[0-9]{4}$") String, @Positive Double> yields,
            @Size(min = 1) @Default("{\"all\": [\"well\"]}") Map<String, List<@Size(min = 1) String>> notes,
            @Default("[0.0, 0.0]") Place place,
            @Nullable Queen queen,
            @Size(max = 3) @Default(value = "[]", shown = false) List<Queen> daughters) {}

    record Apiary(
            @Size(min = 3) String title,
            @Default("{}") @Schema(examples = "{\"north\": {\"frames\": [1, 2]}}") Map<String, Hive> hives,
            @Size(max = 3) @Default("[]") List<@Size(min = 1, max = 2) List<@Min(1) @Max(12) Integer>> rows) {}

    /// Takes a record of texts.
    @Post("/texts")
    Texts texts(Texts value) {
        return value;
    }

    @Post("/numbers")
    Numbers numbers(Numbers value) {
        return value;
    }

    @Post("/exact")
    Exact exact(Exact value) {
        return value;
    }

    @Post("/hives")
    Json hives(Hive value) {
        return Json.object("frames", value.frames(), "marks", new TreeSet<>(value.marks()), "yields", value.yields(), "queen", value.queen(), "place", value.place());
    }

    @Post("/apiaries")
    Json apiaries(Apiary value) {
        return Json.object("title", value.title(), "hives", value.hives().keySet(), "rows", value.rows());
    }

    /// A record with rules of its own, written in code.
    ///
    /// @param total Must be the sum, where it is given.
    record Swarm(
            @Prepare(Tidy.class) @Size(max = 10) @NotWasp String label,
            @Min(0) @Even int taken,
            @Min(0) @Even @Default("0") int left,
            @Nullable Integer total,
            @Default("[]") List<@NotWasp String> smoke,
            @Prepare(Spoken.class) @Default("calm") String mood) {

        Swarm {
            if (total != null && total != taken + left) {
                throw new IllegalArgumentException("total must be what was taken and left");
            }
        }
    }

    @Prepare(FromText.class)
    record Range(double low, double high) {

        Range {
            if (low > high) {
                throw new IllegalArgumentException("low must not be above high");
            }
        }
    }

    record Climate(Range warmth, @Default("[]") List<Range> damp, @Nullable Range wind) {}

    @Post("/swarms")
    Json swarms(Swarm value) {
        return Json.of(value);
    }

    @Post("/climates")
    Json climates(Climate value) {
        return Json.of(value);
    }

    @Post("/pairs")
    Json pairs(Range first, Queen second, @Nullable Swarm swarm) {
        return Json.object("first", first, "second", second, "swarm", swarm);
    }

    @Get("/places/{code}")
    Json places(@Size(max = 6) @NotWasp String code, @Min(0) @Even @Default("0") int near) {
        return Json.object("code", code, "near", near);
    }
}
