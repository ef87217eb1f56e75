package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import org.jspecify.annotations.Nullable;

/// The shape of what is never anything but null: Java's `Void`.
final class NullShape extends Shape<Void> {

    @Override
    public Shape<Void> orNull() {
        return this;
    }

    @Override
    public @Nullable Void read(Json value, Problems problems) {
        if (value != Json.Null.NULL) {
            problems.add(new Mismatch("none_required", "Input should be None"), value);
        }
        return null;
    }

    @Override
    public @Nullable Void accept(JsonInput in) {
        if (!in.isNull()) {
            throw in.odd();
        }
        return null;
    }

    @Override
    void writeValue(Void value, JsonOutput out) {
        out.nothing();
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return Json.object("type", "null");
    }

    @Override
    boolean allowsNull() {
        return true;
    }

    @Override
    String label() {
        return "none";
    }
}
