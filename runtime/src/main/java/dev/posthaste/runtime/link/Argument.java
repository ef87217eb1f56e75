package dev.posthaste.runtime.link;

import dev.posthaste.json.Field;
import dev.posthaste.runtime.node.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where an argument comes from, once the application is linked.
public sealed interface Argument {

    /// A value of the request outside JSON.
    record Single(Source source, Field<?> field) implements Argument {}

    /// A record whose places are values of one source.
    ///
    /// @param others whether values that have no place in it matter
    record Group(Source source, Field<?> field, List<Place> places, boolean others) implements Argument {
        /// A place of the record.
        ///
        /// @param key its name in the source
        public record Place(String key, Field<?> field) {}
    }

    /// The body, or a member of it: its form says which.
    ///
    /// @param embedded  whether it is a member also where it is the only one
    /// @param mediaType the type that documents name
    record Body(Field<?> field, boolean embedded, String mediaType) implements Argument {}

    /// What a step before left in a slot.
    record Slot(int index) implements Argument {}

    /// A value that lasts as long as the application.
    record Kept(Lasting lasting) implements Argument {}

    /// A value that is known already.
    record Constant(@Nullable Object value) implements Argument {}

    /// Something that every request has.
    enum Given implements Argument {
        REQUEST,
        ANSWER,
        SOCKET,
        SINK
    }
}
