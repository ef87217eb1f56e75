package dev.posthaste.runtime.link;

import dev.posthaste.json.Field;
import dev.posthaste.runtime.node.Source;
import org.jspecify.annotations.Nullable;

/// Where an argument comes from, once the application is linked.
public sealed interface Argument {

    /// A value of the request outside its body.
    record Single(Source source, Field<?> field, boolean repeated) implements Argument {}

    /// The body: whole, or a member of it.
    record Body(Field<?> field, boolean member) implements Argument {}

    /// What a step before left in a slot.
    record Slot(int index) implements Argument {}

    /// A value that is known already.
    record Constant(@Nullable Object value) implements Argument {}

    /// Something that every request has.
    enum Given implements Argument {
        REQUEST,
        ANSWER,
        SOCKET
    }
}
