package dev.posthaste.json;

import dev.posthaste.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A shape where JSON's null is null.
final class NullableShape<T> extends Shape<T> {

    private final Shape<T> shape;

    NullableShape(Shape<T> shape) {
        this.shape = shape;
    }

    @Override
    public @Nullable T read(Json value, Problems problems) {
        return value == Json.Null.NULL ? null : shape.read(value, problems);
    }

    @Override
    public @Nullable T accept(JsonInput in) {
        return in.isNull() ? null : shape.accept(in);
    }

    @Override
    void writeValue(T value, JsonOutput out) {
        shape.writeValue(value, out);
    }

    @Override
    boolean ordered() {
        return shape.ordered();
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return Json.object("anyOf", List.of(shape.schema(schemas), Json.object("type", "null")));
    }

    @Override
    boolean allowsNull() {
        return true;
    }
}
