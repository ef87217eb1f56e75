package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.scalar.Scalar;
import org.jspecify.annotations.Nullable;

/// The shape of a scalar.
final class ScalarShape<T> extends Shape<T> {

    private final Scalar<T> scalar;

    ScalarShape(Scalar<T> scalar) {
        this.scalar = scalar;
    }

    @Override
    public @Nullable T read(Json value, Problems problems) {
        try {
            return scalar.convert(value);
        } catch (Mismatch mismatch) {
            problems.add(mismatch, value);
            return null;
        }
    }

    @Override
    public T accept(JsonInput in) {
        return scalar.accept(in);
    }

    @Override
    void writeValue(T value, JsonOutput out) {
        scalar.write(value, out);
    }

    @Override
    boolean ordered() {
        return true;
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return scalar.schema();
    }
}
