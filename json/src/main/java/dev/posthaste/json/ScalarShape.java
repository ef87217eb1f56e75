package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.scalar.Scalar;
import org.jspecify.annotations.Nullable;

/// The shape of a scalar.
final class ScalarShape<T> extends Shape<T> {

    private final Scalar<T> scalar;
    private final boolean strict;
    private final String label;

    ScalarShape(Scalar<T> scalar, boolean strict) {
        this.scalar = scalar;
        this.label = ScalarLabel.of(scalar.schema());
        this.strict = strict;
    }

    @Override
    public Shape<T> strict() {
        return new ScalarShape<>(scalar, true);
    }

    @Override
    public @Nullable T read(Json value, Problems problems) {
        problems.floor(ScalarLabel.exactness(label, value));
        try {
            return strict && !problems.lenient() ? scalar.convertStrictly(value) : scalar.convert(value);
        } catch (Mismatch mismatch) {
            problems.add(mismatch, value);
            return null;
        }
    }

    @Override
    public T accept(JsonInput in) {
        if (!strict) {
            return scalar.accept(in);
        }
        try {
            return scalar.convertStrictly(in.tree());
        } catch (Mismatch mismatch) {
            throw in.odd();
        }
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
    String label() {
        return label;
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return schemas.direction() == Schemas.Direction.OUTPUT ? scalar.writtenSchema() : scalar.schema();
    }
}
