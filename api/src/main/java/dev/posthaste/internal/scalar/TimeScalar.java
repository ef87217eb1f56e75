package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.temporal.TemporalText;
import java.time.temporal.Temporal;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A moment or time of the day: UTC is `Z` where the type is declared, and `+00:00` elsewhere.
///
/// @param format  the schema's format
/// @param reading makes the value of its JSON, by the lax rules
/// @param writing makes the text of the value and of what UTC is written as
record TimeScalar<T>(String format, TextScalar.Reading<T> reading, BiFunction<T, String, String> writing)
        implements Scalar<T> {

    static <T extends Temporal> TimeScalar<T> of(String format, TextScalar.Reading<T> reading) {
        return new TimeScalar<>(format, reading, TemporalText::of);
    }

    @Override
    public T convert(Json value) throws Mismatch {
        return reading.read(value);
    }

    @Override
    public T convertStrictly(Json value) throws Mismatch {
        var kind = format.replace("-", "");
        return TextScalar.<T>never(kind, kind).read(value);
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
        out.text(writing.apply(value, "Z"));
    }

    @Override
    public void encode(T value, PlainOutput out) {
        out.text(writing.apply(value, "+00:00"));
    }

    @Override
    public Json.Obj schema() {
        return TextScalar.format(format);
    }

    /// The same for another type.
    <R extends Temporal> TimeScalar<R> as(Function<T, R> made) {
        return of(format, value -> made.apply(reading.read(value)));
    }
}
