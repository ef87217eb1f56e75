package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.function.Function;

/// A type that is written as a string of a certain format.
///
/// @param format  the schema's format
/// @param reading makes the value of its JSON, by the lax rules
/// @param writing makes the text of the value
record TextScalar<T>(String format, Reading<T> reading, Function<T, String> writing) implements Scalar<T> {

    @FunctionalInterface
    interface Reading<T> {
        T read(Json value) throws Mismatch;
    }

    @Override
    public T convert(Json value) throws Mismatch {
        return reading.read(value);
    }

    @Override
    public T accept(PlainInput in) {
        try {
            return reading.read(new Json.Str(in.text()));
        } catch (Mismatch e) {
            throw in.odd();
        }
    }

    @Override
    public void write(T value, PlainOutput out) {
        out.text(writing.apply(value));
    }

    @Override
    public Json.Obj schema() {
        return Json.object("type", "string", "format", format);
    }
}
