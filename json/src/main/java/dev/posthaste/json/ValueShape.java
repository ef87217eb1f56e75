package dev.posthaste.json;

import dev.posthaste.Json;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The shape of a record that is its only component in JSON.
///
/// @param <R> the record
/// @param <V> the component
final class ValueShape<R, V> extends Shape<R> {

    private final Function<@Nullable V, R> construct;
    private final Function<R, @Nullable V> component;
    private final Shape<V> shape;

    ValueShape(Function<@Nullable V, R> construct, Function<R, @Nullable V> component, Shape<V> shape) {
        this.construct = construct;
        this.component = component;
        this.shape = shape;
    }

    @Override
    public Shape<R> strict() {
        return new ValueShape<>(construct, component, shape.strict());
    }

    @Override
    public @Nullable R read(Json value, Problems problems) {
        var before = problems.count();
        var inner = shape.read(value, problems);
        if (problems.count() > before) {
            return null;
        }
        try {
            return construct.apply(inner);
        } catch (IllegalArgumentException e) {
            problems.add(Refusal.of(e), value);
            return null;
        }
    }

    @Override
    public R accept(JsonInput in) {
        var inner = shape.accept(in);
        try {
            return construct.apply(inner);
        } catch (IllegalArgumentException e) {
            throw in.odd();
        }
    }

    @Override
    void writeValue(R value, JsonOutput out) {
        shape.write(component.apply(value), out);
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
    String label() {
        return shape.label();
    }
}
