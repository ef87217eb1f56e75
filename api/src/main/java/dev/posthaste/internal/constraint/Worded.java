package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import org.jspecify.annotations.Nullable;

/// A rule whose annotation has a `message`.
record Worded<T>(Constraint<T> rule, String message) implements Constraint<T> {

    @Override
    public @Nullable Mismatch violation(T value) {
        return reworded(rule.violation(value));
    }

    private @Nullable Mismatch reworded(@Nullable Mismatch mismatch) {
        return mismatch == null ? null : new Mismatch(mismatch.type(), message, mismatch.context());
    }

    @Override
    public int rank() {
        return rule.rank();
    }

    @Override
    public T kept(T value) {
        return rule.kept(value);
    }

    @Override
    public @Nullable Mismatch early(Json.Arr items) {
        return reworded(rule.early(items));
    }

    @Override
    public Json.Obj schema(Json.Obj plain) {
        return rule.schema(plain);
    }
}
