package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A pattern that the whole string must match, as Jakarta Validation has it.
record TextPattern(Pattern pattern) implements Constraint<String> {

    @Override
    public int rank() {
        return 21;
    }

    @Override
    public @Nullable Mismatch violation(String value) {
        if (matches(value)) {
            return null;
        }
        return new Mismatch(
                "string_pattern_mismatch",
                "String should match pattern '%s'".formatted(pattern.pattern()),
                Json.object("pattern", pattern.pattern()));
    }

    /// Java's patterns recurse on repeated groups: a text that is too long for a thread's stack does not match.
    private boolean matches(String value) {
        try {
            return pattern.matcher(value).matches();
        } catch (StackOverflowError e) {
            return false;
        }
    }

    @Override
    public Json.Obj schema(Json.Obj plain) {
        return Json.object("pattern", pattern.pattern());
    }
}
