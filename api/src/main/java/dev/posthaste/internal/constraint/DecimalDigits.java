package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import org.jspecify.annotations.Nullable;

/// The most digits of a number: in total, behind the point, and so before it. Zeros at the end count for nothing.
///
/// @param total  [#ANY] for any number of digits
/// @param places the most behind the point; [#ANY] for any number
record DecimalDigits(long total, long places) implements Constraint<Number> {

    static final long ANY = Long.MAX_VALUE;

    @Override
    public int rank() {
        return 2;
    }

    @Override
    public @Nullable Mismatch violation(Number value) {
        if (value instanceof Double real && !Double.isFinite(real)) {
            return new Mismatch("finite_number", "Input should be a finite number");
        }
        var number = Numbers.exact(value);
        var bare = number.signum() == 0 ? java.math.BigDecimal.ZERO : number.stripTrailingZeros();
        var behind = Math.max(0L, bare.scale());
        var digits = Math.max(behind, (long) bare.precision() - Math.min(0L, bare.scale()));
        if (digits > total) {
            return mismatch("decimal_max_digits", "max_digits", total, "digit", "in total");
        }
        if (behind > places) {
            return mismatch("decimal_max_places", "decimal_places", places, "decimal place", "");
        }
        var whole = places == ANY ? ANY : total - places;
        return total != ANY && digits - behind > whole
                ? mismatch("decimal_whole_digits", "whole_digits", whole, "digit", "before the decimal point")
                : null;
    }

    private static Mismatch mismatch(String type, String key, long most, String noun, String where) {
        var words =
                "Decimal input should have no more than %d %s%s %s".formatted(most, noun, most == 1 ? "" : "s", where);
        return new Mismatch(type, words.strip(), Json.object(key, most));
    }
}
