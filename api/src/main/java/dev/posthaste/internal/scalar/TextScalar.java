package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.function.Function;

/// A type that is written as a string.
///
/// @param schema   what a document says of it
/// @param reading  makes the value of its JSON, by the lax rules
/// @param strictly the same in strict mode
/// @param writing  makes the text of the value
record TextScalar<T>(Json.Obj schema, Reading<T> reading, Reading<T> strictly, Function<T, String> writing)
        implements Scalar<T> {

    @FunctionalInterface
    interface Reading<T> {
        T read(Json value) throws Mismatch;
    }

    /// A string of a certain format.
    static Json.Obj format(String format) {
        return Json.object("type", "string", "format", format);
    }

    /// Strict reading of a type that JSON does not have: no value is of that type.
    ///
    /// @param kind what errors call it: `date`
    static <T> Reading<T> never(String kind, String name) {
        return _ -> {
            throw new Mismatch(kind + "_type", "Input should be a valid " + name);
        };
    }

    /// Strict reading of a type that only a class of Python stands for.
    static <T> Reading<T> neverAn(String type) {
        return _ -> {
            throw new Mismatch("is_instance_of", "Input should be an instance of " + type, Json.object("class", type));
        };
    }

    @Override
    public T convert(Json value) throws Mismatch {
        return reading.read(value);
    }

    @Override
    public T convertStrictly(Json value) throws Mismatch {
        return strictly.read(value);
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
}
