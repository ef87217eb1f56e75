package dev.posthaste.json;

import dev.posthaste.Json;
import java.util.function.Function;

/// The shape of values that are JSON as it came.
///
/// @param <T> what wraps the JSON
final class AnyShape<T> extends Shape<T> {

    private final Function<Json, T> wrap;
    private final Function<T, Json> unwrap;
    private final Json.Obj schema;

    AnyShape(Function<Json, T> wrap, Function<T, Json> unwrap, Json.Obj schema) {
        this.wrap = wrap;
        this.unwrap = unwrap;
        this.schema = schema;
    }

    @Override
    public T read(Json value, Problems problems) {
        problems.floor(Exactness.STRICT);
        return wrap.apply(value);
    }

    @Override
    T nothing() {
        return wrap.apply(Json.Null.NULL);
    }

    @Override
    public T accept(JsonInput in) {
        return wrap.apply(in.tree());
    }

    @Override
    void writeValue(T value, JsonOutput out) {
        out.tree(unwrap.apply(value));
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return schema;
    }
}
