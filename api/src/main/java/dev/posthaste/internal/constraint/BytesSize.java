package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import org.jspecify.annotations.Nullable;

/// The least and the most bytes.
record BytesSize(int min, int max) implements Constraint<byte[]> {

    @Override
    public @Nullable Mismatch violation(byte[] value) {
        if (value.length < min) {
            return mismatch("short", "least", "min", min);
        }
        return value.length > max ? mismatch("long", "most", "max", max) : null;
    }

    private static Mismatch mismatch(String kind, String words, String side, int limit) {
        return new Mismatch(
                "bytes_too_" + kind,
                "Data should have at %s %d byte%s".formatted(words, limit, limit == 1 ? "" : "s"),
                Json.object(side + "_length", limit));
    }

    @Override
    public Json.Obj schema(Json.Obj plain) {
        return new TextSize(min, max).schema(plain);
    }
}
