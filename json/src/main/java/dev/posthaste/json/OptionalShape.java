package dev.posthaste.json;

import dev.posthaste.Json;
import java.util.Optional;

/// The shape of what may be null in JSON, and is an empty `Optional` then.
final class OptionalShape<T> extends Shape<Optional<T>> {

    private final Shape<T> shape;

    OptionalShape(Shape<T> shape) {
        this.shape = shape.orNull();
    }

    @Override
    public Shape<Optional<T>> orNull() {
        return this;
    }

    @Override
    public Shape<Optional<T>> strict() {
        return new OptionalShape<>(shape.strict());
    }

    @Override
    public Optional<T> read(Json value, Problems problems) {
        return Optional.ofNullable(shape.read(value, problems));
    }

    @Override
    public Optional<T> accept(JsonInput in) {
        return Optional.ofNullable(shape.accept(in));
    }

    @Override
    void writeValue(Optional<T> value, JsonOutput out) {
        shape.write(value.orElse(null), out);
    }

    @Override
    public Spelling spelling() {
        return shape.spelling();
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return shape.schema(schemas);
    }

    @Override
    Optional<T> nothing() {
        return Optional.empty();
    }

    @Override
    @SuppressWarnings("unchecked")
    Shape<Object> item() {
        return (Shape<Object>) shape;
    }

    @Override
    public boolean computes() {
        return shape.computes();
    }

    @Override
    boolean allowsNull() {
        return true;
    }

    @Override
    String label() {
        return shape.label();
    }
}
