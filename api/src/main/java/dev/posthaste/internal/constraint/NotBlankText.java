package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import org.jspecify.annotations.Nullable;

/// A string with something in it that is no white space.
enum NotBlankText implements Constraint<String> {
    INSTANCE;

    @Override
    public @Nullable Mismatch violation(String value) {
        if (!value.isBlank()) {
            return null;
        }
        return value.isEmpty()
                ? new TextSize(1, Integer.MAX_VALUE).violation(value)
                : new Mismatch(
                        "string_pattern_mismatch", "String should match pattern '\\S'", Json.object("pattern", "\\S"));
    }

    @Override
    public Json.Obj schema(Json.Obj plain) {
        return Json.object("minLength", 1, "pattern", "\\S");
    }
}
