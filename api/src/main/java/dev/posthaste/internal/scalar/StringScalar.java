package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;

/// Strings, which nothing else is turned into.
final class StringScalar implements Scalar<String> {

    @Override
    public String convert(Json value) throws Mismatch {
        if (value instanceof Json.Str(var text)) {
            return text;
        }
        throw new Mismatch("string_type", "Input should be a valid string");
    }

    @Override
    public String accept(PlainInput in) {
        return in.text();
    }

    @Override
    public void write(String value, PlainOutput out) {
        out.text(value);
    }

    @Override
    public Json.Obj schema() {
        return Json.object("type", "string");
    }
}
