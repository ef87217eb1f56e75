package dev.posthaste.internal.constraint;

import dev.posthaste.internal.constraint.Bound.Kind;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// The constraints, each under the name of its annotation of Jakarta Validation: what generated code calls.
public final class Constraints {

    private Constraints() {}

    /// `@Min`.
    public static Constraint<Number> min(long value) {
        return new Bound(Kind.GE, BigDecimal.valueOf(value));
    }

    /// `@Max`.
    public static Constraint<Number> max(long value) {
        return new Bound(Kind.LE, BigDecimal.valueOf(value));
    }

    /// `@DecimalMin`.
    public static Constraint<Number> decimalMin(String value, boolean inclusive) {
        return new Bound(inclusive ? Kind.GE : Kind.GT, new BigDecimal(value));
    }

    /// `@DecimalMax`.
    public static Constraint<Number> decimalMax(String value, boolean inclusive) {
        return new Bound(inclusive ? Kind.LE : Kind.LT, new BigDecimal(value));
    }

    /// `@Positive`.
    public static Constraint<Number> positive() {
        return new Bound(Kind.GT, BigDecimal.ZERO);
    }

    /// `@PositiveOrZero`.
    public static Constraint<Number> positiveOrZero() {
        return new Bound(Kind.GE, BigDecimal.ZERO);
    }

    /// `@Negative`.
    public static Constraint<Number> negative() {
        return new Bound(Kind.LT, BigDecimal.ZERO);
    }

    /// `@NegativeOrZero`.
    public static Constraint<Number> negativeOrZero() {
        return new Bound(Kind.LE, BigDecimal.ZERO);
    }

    /// `@Size` of a string.
    public static Constraint<String> length(int min, int max) {
        return new TextSize(min, max);
    }

    /// `@Size` of a list, set or map.
    public static <T> Constraint<T> size(int min, int max) {
        return new ItemCount<>(min, max);
    }

    /// `@Pattern`.
    public static Constraint<String> pattern(String regexp) {
        return new TextPattern(Pattern.compile(regexp));
    }

    /// `@NotBlank`.
    public static Constraint<String> notBlank() {
        return NotBlankText.INSTANCE;
    }
}
