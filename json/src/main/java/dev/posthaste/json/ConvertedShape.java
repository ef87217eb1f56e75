package dev.posthaste.json;

import dev.posthaste.Converter;
import dev.posthaste.Json;
import org.jspecify.annotations.Nullable;

/// The shape of a user's type by way of one that has a shape.
///
/// @param <T> the user's type
/// @param <W> what is read and written
final class ConvertedShape<T, W> extends Shape<T> {

    private final Converter<T, W> converter;
    private final Shape<W> shape;

    ConvertedShape(Converter<T, W> converter, Shape<W> shape) {
        this.converter = converter;
        this.shape = shape;
    }

    @Override
    public Shape<T> strict() {
        return new ConvertedShape<>(converter, shape.strict());
    }

    @Override
    public @Nullable T read(Json value, Problems problems) {
        var before = problems.count();
        var sent = shape.read(value, problems);
        if (sent == null || problems.count() > before) {
            return null;
        }
        try {
            return converter.read(sent);
        } catch (IllegalArgumentException e) {
            problems.add(Refusal.of(e), value);
            return null;
        }
    }

    @Override
    public @Nullable T accept(JsonInput in) {
        var sent = shape.accept(in);
        try {
            return sent == null ? null : converter.read(sent);
        } catch (IllegalArgumentException e) {
            throw in.odd();
        }
    }

    @Override
    void writeValue(T value, JsonOutput out) {
        shape.write(converter.write(value), out);
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return shape.schema(schemas);
    }

    @Override
    boolean allowsNull() {
        return shape.allowsNull();
    }

    @Override
    String label() {
        return shape.label();
    }
}
