package dev.posthaste.json;

import dev.posthaste.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A shape where JSON's null is null.
final class NullableShape<T> extends Shape<T> {

    private final Shape<T> shape;

    NullableShape(Shape<T> shape) {
        this.shape = shape;
    }

    @Override
    public Shape<T> orNull() {
        return this;
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
    public Spelling spelling() {
        return shape.spelling();
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        var nothing = Json.object("type", "null");
        var schema = shape.schema(schemas);
        if (schema.members().isEmpty()) {
            return schema;
        }
        var branches = new ArrayList<Json>(
                schema.get("anyOf") instanceof Json.Arr(var several)
                                && schema.members().size() == 1
                        ? several
                        : List.of(schema));
        if (!branches.contains(nothing)) {
            branches.add(nothing);
        }
        return branches.size() == 1 ? nothing : Json.object("anyOf", branches);
    }

    @Override
    String label() {
        return "nullable[" + shape.label() + "]";
    }

    @Override
    public boolean computes() {
        return shape.computes();
    }

    @Override
    Shape<T> plain() {
        return shape.plain();
    }

    @Override
    boolean allowsNull() {
        return true;
    }
}
