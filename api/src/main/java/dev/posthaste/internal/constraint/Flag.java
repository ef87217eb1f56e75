package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import org.jspecify.annotations.Nullable;

/// One of the two truth values, as pydantic's `Literal[True]`.
record Flag(boolean wanted) implements Constraint<Boolean> {

    @Override
    public @Nullable Mismatch violation(Boolean value) {
        if (value == wanted) {
            return null;
        }
        var name = wanted ? "True" : "False";
        return new Mismatch("literal_error", "Input should be " + name, Json.object("expected", name));
    }

    @Override
    public Json.Obj schema(Json.Obj plain) {
        return Json.object("const", wanted);
    }
}
