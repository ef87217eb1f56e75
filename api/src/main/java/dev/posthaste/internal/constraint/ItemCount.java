package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The least and the most elements of a list, set or map.
///
/// @param <T> the collection
record ItemCount<T>(int min, int max) implements Constraint<T> {

    @Override
    public @Nullable Mismatch violation(T value) {
        var count = value instanceof Map<?, ?> map ? map.size() : ((Collection<?>) value).size();
        if (count < min) {
            return mismatch(value, count, "too_short", "at least", "min_length", min);
        }
        return count > max ? mismatch(value, count, "too_long", "at most", "max_length", max) : null;
    }

    private Mismatch mismatch(T value, int count, String type, String words, String member, int limit) {
        var kind = value instanceof Map ? "Dictionary" : value instanceof java.util.Set ? "Set" : "List";
        return new Mismatch(
                type,
                "%s should have %s %d item%s after validation, not %d"
                        .formatted(kind, words, limit, limit == 1 ? "" : "s", count),
                Json.object("field_type", kind, member, limit, "actual_length", count));
    }

    @Override
    public Json.Obj schema() {
        var schema = Json.object();
        schema = min > 0 ? schema.with("minItems", Json.of(min)) : schema;
        return max < Integer.MAX_VALUE ? schema.with("maxItems", Json.of(max)) : schema;
    }
}
