package dev.posthaste.json;

import dev.posthaste.Json;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A shape that is looked up when it is used, so that types may contain themselves.
final class LaterShape<T> extends Shape<T> {

    private final Supplier<Shape<T>> lookup;
    private volatile @Nullable Shape<T> found;

    LaterShape(Supplier<Shape<T>> lookup) {
        this.lookup = lookup;
    }

    private Shape<T> shape() {
        var shape = found;
        if (shape == null) {
            shape = lookup.get();
            found = shape;
        }
        return shape;
    }

    @Override
    public @Nullable T read(Json value, Problems problems) {
        return shape().read(value, problems);
    }

    @Override
    public @Nullable T accept(JsonInput in) {
        return shape().accept(in);
    }

    @Override
    void writeValue(T value, JsonOutput out) {
        shape().writeValue(value, out);
    }

    @Override
    public Spelling spelling() {
        return shape().spelling();
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return shape().schema(schemas);
    }

    /// Where a union contains itself, its name would have no end; pydantic shows dots.
    @Override
    String label() {
        return shape() instanceof RecordShape<T> record ? record.label() : "...";
    }

    @Override
    public boolean computes() {
        return shape().computes();
    }

    @Override
    Shape<T> plain() {
        return shape().plain();
    }

    @Override
    boolean allowsNull() {
        return shape().allowsNull();
    }
}
