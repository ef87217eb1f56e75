package dev.posthaste.internal.constraint;

import dev.posthaste.internal.Mismatch;
import org.jspecify.annotations.Nullable;

/// No value but null is right.
record Nothing<T>() implements Constraint<T> {

    @Override
    public @Nullable Mismatch violation(T value) {
        return new Mismatch("none_required", "Input should be None");
    }
}
