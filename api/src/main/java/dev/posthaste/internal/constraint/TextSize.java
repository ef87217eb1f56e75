package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import org.jspecify.annotations.Nullable;

/// The least and the most characters of a string, counted as Unicode code points.
record TextSize(int min, int max) implements Constraint<String> {

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public @Nullable Mismatch violation(String value) {
        var length = value.codePointCount(0, value.length());
        if (length < min) {
            return new Mismatch(
                    "string_too_short",
                    "String should have at least %d character%s".formatted(min, min == 1 ? "" : "s"),
                    Json.object("min_length", min));
        }
        if (length > max) {
            return new Mismatch(
                    "string_too_long",
                    "String should have at most %d character%s".formatted(max, max == 1 ? "" : "s"),
                    Json.object("max_length", max));
        }
        return null;
    }

    @Override
    public Json.Obj schema(Json.Obj plain) {
        var schema = Json.object();
        schema = min > 0 ? schema.with("minLength", Json.of(min)) : schema;
        return max < Integer.MAX_VALUE ? schema.with("maxLength", Json.of(max)) : schema;
    }
}
