package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.math.BigDecimal;

/// What the texts of all numbers have in common in pydantic: white space around them, and underscores between digits.
final class NumberText {

    private NumberText() {}

    /// The text without underscores; as it is where one stands at an end, or two side by side.
    static String plain(String text) {
        var odd = text.startsWith("_") || text.endsWith("_") || text.contains("__");
        return odd ? text : text.replace("_", "");
    }

    /// The exact value of a number of JSON.
    ///
    /// @throws Mismatch where its exponent is so large that the number counts as infinite
    static BigDecimal exact(Json.Num number) throws Mismatch {
        try {
            return number.decimal();
        } catch (NumberFormatException e) {
            throw infinite();
        }
    }

    /// The value as Python's `float` shows it, which is how pydantic makes a decimal of a number: `1.50` is `1.5`,
    /// `2.0`
    /// is `2.0`. Digits that no `float` has are kept all the same.
    static BigDecimal shown(Json.Num number) throws Mismatch {
        var exact = exact(number);
        if (number.integral()) {
            return exact;
        }
        if (Double.isInfinite(exact.doubleValue())) {
            throw infinite();
        }
        var bare = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        var magnitude = (long) bare.precision() - bare.scale() - 1;
        return magnitude < -4 || magnitude > 15 ? bare : bare.setScale(Math.max(1, bare.scale()));
    }

    /// The value that Python computes with: that of its `float`, where there is a fraction or an exponent.
    static BigDecimal ofPython(Json.Num number) throws Mismatch {
        if (number.integral()) {
            return exact(number);
        }
        var real = Double.parseDouble(number.literal());
        return Double.isFinite(real)
                ? new BigDecimal(real)
                : BigDecimal.TEN.pow(400).multiply(sign(real));
    }

    private static BigDecimal sign(double value) {
        return value < 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    }

    static Mismatch infinite() {
        return new Mismatch("finite_number", "Input should be a finite number");
    }
}
