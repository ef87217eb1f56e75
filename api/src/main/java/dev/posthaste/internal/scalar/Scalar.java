package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;

/// A type whose values are one JSON token, or the text of a parameter: how it is read, written and described.
///
/// @param <T> the Java type, boxed
public interface Scalar<T> {

    /// The value, by pydantic's lax rules; a parameter's text comes as a string.
    T convert(Json value) throws Mismatch;

    /// The value in pydantic's strict mode: from its own JSON form alone. A type that JSON does not have takes nothing:
    /// no string is a date.
    T convertStrictly(Json value) throws Mismatch;

    /// The value from its own JSON form, with nothing converted.
    T accept(PlainInput in);

    /// Writes the value, as pydantic's `dump_json` does.
    void write(T value, PlainOutput out);

    /// Writes the value where no type was declared, as FastAPI's `jsonable_encoder` does.
    default void encode(T value, PlainOutput out) {
        write(value, out);
    }

    /// The schema of what is read: type and format.
    Json.Obj schema();

    /// The schema of what is written.
    default Json.Obj writtenSchema() {
        return schema();
    }
}
