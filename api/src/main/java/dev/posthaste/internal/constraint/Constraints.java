package dev.posthaste.internal.constraint;

import dev.posthaste.internal.constraint.Bound.Kind;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.regex.Pattern;

/// The constraints, each under the name of its annotation: what generated code calls.
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

    /// `@DecimalMin` of the number that a string spells.
    public static Constraint<String> spelledMin(String value, boolean inclusive) {
        return new NumberInText(decimalMin(value, inclusive));
    }

    /// `@DecimalMax` of the number that a string spells.
    public static Constraint<String> spelledMax(String value, boolean inclusive) {
        return new NumberInText(decimalMax(value, inclusive));
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

    /// `@MultipleOf`.
    public static Constraint<Number> multipleOf(String value) {
        return new MultipleOfNumber(new BigDecimal(value));
    }

    /// `@Finite`.
    public static Constraint<Number> finite() {
        return FiniteNumber.INSTANCE;
    }

    /// `@MaxDigits`.
    public static Constraint<Number> maxDigits(int value) {
        return new DecimalDigits(value, DecimalDigits.ANY);
    }

    /// `@Digits`; the largest `int` before the point is any number of digits.
    public static Constraint<Number> digits(int integer, int fraction) {
        var total = integer == Integer.MAX_VALUE ? DecimalDigits.ANY : (long) integer + fraction;
        return new DecimalDigits(total, fraction);
    }

    /// `@Digits` of the number that a string spells.
    public static Constraint<String> spelledDigits(int integer, int fraction) {
        return new NumberInText(digits(integer, fraction));
    }

    /// `@Size` of a string.
    public static Constraint<String> length(int min, int max) {
        return new TextSize(min, max);
    }

    /// `@Size` of bytes.
    public static Constraint<byte[]> bytes(int min, int max) {
        return new BytesSize(min, max);
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

    /// `@Email`.
    public static Constraint<String> email() {
        return EmailRule.INSTANCE;
    }

    /// `@HttpUrl`.
    public static Constraint<URI> url(String[] schemes, int maxLength) {
        return new UrlRule(List.of(schemes), maxLength);
    }

    /// `@AssertTrue`.
    public static Constraint<Boolean> assertTrue() {
        return new Flag(true);
    }

    /// `@AssertFalse`.
    public static Constraint<Boolean> assertFalse() {
        return new Flag(false);
    }

    /// `@Null`.
    public static <T> Constraint<T> nothing() {
        return new Nothing<>();
    }

    /// `@Past`.
    public static Constraint<Temporal> past() {
        return past(Clock.system(ZoneId.systemDefault()));
    }

    static Constraint<Temporal> past(Clock clock) {
        return new Tense(-1, false, clock);
    }

    /// `@PastOrPresent`.
    public static Constraint<Temporal> pastOrPresent() {
        return new Tense(-1, true, Clock.system(ZoneId.systemDefault()));
    }

    /// `@Future`.
    public static Constraint<Temporal> future() {
        return new Tense(1, false, Clock.system(ZoneId.systemDefault()));
    }

    /// `@FutureOrPresent`.
    public static Constraint<Temporal> futureOrPresent() {
        return new Tense(1, true, Clock.system(ZoneId.systemDefault()));
    }
}
