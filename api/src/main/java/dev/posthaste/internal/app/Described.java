package dev.posthaste.internal.app;

import dev.posthaste.Application.Endpoint;
import dev.posthaste.Responding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What documents say of all operations of a router. Immutable.
///
/// @param summary    that of operations without one; may be empty
/// @param tags       come before those of the operations
/// @param responses  other answers
/// @param callbacks  interfaces of callbacks
/// @param deprecated whether all are deprecated
/// @param hidden     whether all are left out
/// @param mediaType  that of good answers; empty where nothing is said
/// @param ids        makes operations' ids; null where nothing is said
public record Described(
        String summary,
        List<String> tags,
        List<Responding> responses,
        List<Class<?>> callbacks,
        boolean deprecated,
        boolean hidden,
        String mediaType,
        @Nullable Function<Endpoint, String> ids) {

    /// Nothing said.
    public static final Described NOTHING = new Described("", List.of(), List.of(), List.of(), false, false, "", null);

    /// With a summary.
    public Described summary(String text) {
        return new Described(text, tags, responses, callbacks, deprecated, hidden, mediaType, ids);
    }

    /// With more tags.
    public Described tags(String... more) {
        return new Described(summary, joined(tags, more), responses, callbacks, deprecated, hidden, mediaType, ids);
    }

    /// With more answers.
    public Described responds(Responding... more) {
        return new Described(summary, tags, joined(responses, more), callbacks, deprecated, hidden, mediaType, ids);
    }

    /// With more callbacks.
    public Described callbacks(Class<?>... more) {
        return new Described(summary, tags, responses, joined(callbacks, more), deprecated, hidden, mediaType, ids);
    }

    /// All deprecated.
    public Described allDeprecated() {
        return new Described(summary, tags, responses, callbacks, true, hidden, mediaType, ids);
    }

    /// All left out.
    public Described allHidden() {
        return new Described(summary, tags, responses, callbacks, deprecated, true, mediaType, ids);
    }

    /// With a media type.
    public Described mediaType(String type) {
        return new Described(summary, tags, responses, callbacks, deprecated, hidden, type, ids);
    }

    /// With a function for ids.
    public Described ids(Function<Endpoint, String> function) {
        return new Described(summary, tags, responses, callbacks, deprecated, hidden, mediaType, function);
    }

    @SafeVarargs
    private static <T> List<T> joined(List<T> first, T... more) {
        var all = new ArrayList<>(first);
        for (T item : more) {
            all.add(item);
        }
        return List.copyOf(all);
    }
}
