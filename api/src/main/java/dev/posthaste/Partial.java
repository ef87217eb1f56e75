package dev.posthaste;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// The members of a record that were sent, so that a member set to null and one left out are told apart.
///
/// As a body it takes an object in which every member may be absent (FastAPI's `exclude_unset` in a partial update; RFC
/// 7396 for one level). What was sent is checked like the record's own components. Immutable.
///
/// @param <T> the record
public final class Partial<T> {

    private final Map<String, @Nullable Object> sent;
    private final BiFunction<T, Map<String, @Nullable Object>, T> merge;

    /// For generated code: the values sent, by component name, and how they are laid over a record.
    public Partial(Map<String, @Nullable Object> sent, BiFunction<T, Map<String, @Nullable Object>, T> merge) {
        this.sent = sent;
        this.merge = merge;
    }

    /// Whether that component was sent, be it as null.
    public boolean has(String component) {
        return sent.containsKey(component);
    }

    /// The components that were sent, by name, in the order of the record.
    public Set<String> components() {
        return sent.keySet();
    }

    /// The current record with the components that were sent in place of its own.
    public T applyTo(T current) {
        return merge.apply(current, sent);
    }
}
