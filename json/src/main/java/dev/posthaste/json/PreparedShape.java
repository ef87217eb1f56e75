package dev.posthaste.json;

import dev.posthaste.Json;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A shape whose JSON is changed by a user's code before it is read.
final class PreparedShape<T> extends Shape<T> {

    private final UnaryOperator<Json> preparing;
    private final Shape<T> shape;

    PreparedShape(UnaryOperator<Json> preparing, Shape<T> shape) {
        this.preparing = preparing;
        this.shape = shape;
    }

    @Override
    public Shape<T> strict() {
        return new PreparedShape<>(preparing, shape.strict());
    }

    /// Null is prepared too.
    @Override
    public Shape<T> orNull() {
        return allowsNull() ? this : new PreparedShape<>(preparing, shape.orNull());
    }

    @Override
    public @Nullable T read(Json value, Problems problems) {
        Json prepared;
        try {
            prepared = preparing.apply(value);
        } catch (IllegalArgumentException e) {
            problems.add(Refusal.of(e), value);
            return null;
        }
        return shape.read(prepared, problems);
    }

    @Override
    public @Nullable T accept(JsonInput in) {
        return acceptTree(in);
    }

    @Override
    void writeValue(T value, JsonOutput out) {
        shape.writeValue(value, out);
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return shape.schema(schemas);
    }

    @Override
    @Nullable
    T nothing() {
        return shape.nothing();
    }

    @Override
    boolean allowsNull() {
        return shape.allowsNull();
    }

    @Override
    boolean ordered() {
        return shape.ordered();
    }

    @Override
    String label() {
        return shape.label();
    }
}
