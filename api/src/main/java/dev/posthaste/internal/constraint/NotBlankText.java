package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.WhiteSpace;
import org.jspecify.annotations.Nullable;

/// A string with something in it that is no white space.
enum NotBlankText implements Constraint<String> {
    INSTANCE;

    private static final Json.Obj PATTERN = Json.object("pattern", "\\S");

    @Override
    public int rank() {
        return 21;
    }

    @Override
    public @Nullable Mismatch violation(String value) {
        return WhiteSpace.only(value)
                ? new Mismatch("string_pattern_mismatch", "String should match pattern '\\S'", PATTERN)
                : null;
    }

    @Override
    public Json.Obj schema(Json.Obj plain) {
        return PATTERN;
    }
}
