package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;

/// A type whose values are one JSON token, or the text of a parameter: how it is read, written and described.
///
/// @param <T> the Java type, boxed
public interface Scalar<T> {

    /// The value, by pydantic's lax rules; a parameter's text comes as a string.
    T convert(Json value) throws Mismatch;

    /// The value in strict mode: from its own JSON form alone.
    default T convertStrictly(Json value) throws Mismatch {
        return convert(value);
    }

    /// The value from its own JSON form, with nothing converted.
    T accept(PlainInput in);

    /// Writes the value.
    void write(T value, PlainOutput out);

    /// The schema: type and format.
    Json.Obj schema();
}
