package dev.posthaste.json;

import dev.posthaste.Json;
import org.jspecify.annotations.Nullable;

/// A shape of which not all members are written.
final class SelectedShape<T> extends Shape<T> {

    private final Shape<T> shape;
    private final Selection selection;

    SelectedShape(Shape<T> shape, Selection selection) {
        this.shape = shape;
        this.selection = selection;
    }

    @Override
    public @Nullable T read(Json value, Problems problems) {
        return shape.read(value, problems);
    }

    @Override
    public @Nullable T accept(JsonInput in) {
        return shape.accept(in);
    }

    @Override
    void writeValue(T value, JsonOutput out) {
        out.write(shape, value, selection);
    }

    @Override
    Shape<T> plain() {
        return shape.plain();
    }

    @Override
    boolean allowsNull() {
        return shape.allowsNull();
    }

    @Override
    public boolean computes() {
        return shape.computes();
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return shape.schema(schemas);
    }
}
