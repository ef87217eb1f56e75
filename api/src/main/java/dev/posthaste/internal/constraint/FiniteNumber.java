package dev.posthaste.internal.constraint;

import dev.posthaste.internal.Mismatch;
import org.jspecify.annotations.Nullable;

/// Neither infinite nor NaN.
enum FiniteNumber implements Constraint<Number> {
    INSTANCE;

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public @Nullable Mismatch violation(Number value) {
        return value instanceof Double real && !Double.isFinite(real)
                ? new Mismatch("finite_number", "Input should be a finite number")
                : null;
    }
}
