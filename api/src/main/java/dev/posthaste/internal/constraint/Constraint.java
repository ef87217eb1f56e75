package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import org.jspecify.annotations.Nullable;

/// A rule for values of a type that was read already.
public interface Constraint<T> {

    /// What is wrong with the value, or null.
    @Nullable
    Mismatch violation(T value);

    /// The keywords that it adds to the schema.
    Json.Obj schema();
}
