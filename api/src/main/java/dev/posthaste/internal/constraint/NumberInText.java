package dev.posthaste.internal.constraint;

import dev.posthaste.internal.Mismatch;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A rule for the number that a string spells.
record NumberInText(Constraint<Number> rule) implements Constraint<String> {

    @Override
    public @Nullable Mismatch violation(String value) {
        try {
            return rule.violation(new BigDecimal(value));
        } catch (NumberFormatException e) {
            return new Mismatch("decimal_parsing", "Input should be a valid decimal");
        }
    }
}
