package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The least and the most elements of a list, set or map.
///
/// @param <T> the collection
record ItemCount<T>(int min, int max) implements Constraint<T> {

    @Override
    public @Nullable Mismatch early(Json.Arr items) {
        return items.items().size() > max ? tooLong(items.items()) : null;
    }

    @Override
    public @Nullable Mismatch violation(T value) {
        Collection<?> items = value instanceof Map<?, ?> map ? map.keySet() : (Collection<?>) value;
        var kind = value instanceof Map ? "Dictionary" : value instanceof Set ? "Set" : "List";
        if (items.size() < min) {
            return new Mismatch(
                    "too_short",
                    "%s should have at least %s after validation, not %d".formatted(kind, count(min), items.size()),
                    Json.object("field_type", kind, "min_length", min, "actual_length", items.size()));
        }
        if (items.size() <= max) {
            return null;
        }
        return value instanceof List<?> list ? tooLong(list) : tooLong(kind, "more", null);
    }

    private Mismatch tooLong(List<?> items) {
        return tooLong("List", Integer.toString(items.size()), items.size());
    }

    /// Of sets and dictionaries pydantic does not say how many there were.
    private Mismatch tooLong(String kind, String words, @Nullable Integer actual) {
        return new Mismatch(
                "too_long",
                "%s should have at most %s after validation, not %s".formatted(kind, count(max), words),
                Json.object("field_type", kind, "max_length", max, "actual_length", actual));
    }

    private static String count(int items) {
        return items + (items == 1 ? " item" : " items");
    }

    @Override
    public Json.Obj schema(Json.Obj plain) {
        var noun = "object".equals(plain.text("type")) ? "Properties" : "Items";
        var schema = Json.object();
        schema = min > 0 ? schema.with("min" + noun, Json.of(min)) : schema;
        return max < Integer.MAX_VALUE ? schema.with("max" + noun, Json.of(max)) : schema;
    }
}
