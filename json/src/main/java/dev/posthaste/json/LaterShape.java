package dev.posthaste.json;

import dev.posthaste.Json;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A shape that is looked up when it is used, so that types may contain themselves.
final class LaterShape<T> extends Shape<T> {

    private final Supplier<Shape<T>> shape;

    LaterShape(Supplier<Shape<T>> shape) {
        this.shape = shape;
    }

    @Override
    public @Nullable T read(Json value, Problems problems) {
        return shape.get().read(value, problems);
    }

    @Override
    public @Nullable T accept(JsonInput in) {
        return shape.get().accept(in);
    }

    @Override
    public void write(@Nullable T value, JsonOutput out) {
        shape.get().write(value, out);
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return shape.get().schema(schemas);
    }
}
