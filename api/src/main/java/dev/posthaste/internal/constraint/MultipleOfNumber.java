package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Multiples of a number; reals may be as near to one as their own rounding brings them.
record MultipleOfNumber(BigDecimal step) implements Constraint<Number> {

    /// How much of a real may be lost to rounding, in pydantic.
    private static final double TOLERANCE = 1e9;

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public @Nullable Mismatch violation(Number value) {
        if (value instanceof Double real ? near(real) : exact(value)) {
            return null;
        }
        return new Mismatch(
                "multiple_of",
                "Input should be a multiple of " + Numbers.words(step, value),
                Json.object("multiple_of", Numbers.context(step, value)));
    }

    private boolean near(double value) {
        var rest = Math.abs(value % step.doubleValue());
        var most = Math.abs(value) / TOLERANCE;
        return !(rest > most && Math.abs(rest - step.doubleValue()) > most);
    }

    /// Without writing the value out: `1e999999999` has as many digits.
    private boolean exact(Number value) {
        var bare = Numbers.exact(value).stripTrailingZeros();
        var power = (long) step.scale() - bare.scale();
        if (power < 0 || bare.signum() == 0) {
            return bare.signum() == 0;
        }
        var modulus = step.unscaledValue().abs();
        var rest = BigInteger.TEN.modPow(BigInteger.valueOf(power), modulus);
        return bare.unscaledValue().multiply(rest).mod(modulus).signum() == 0;
    }

    @Override
    public Json.Obj schema(Json.Obj plain) {
        return Numbers.keyword(plain, "multipleOf", step);
    }
}
