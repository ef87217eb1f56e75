package dev.posthaste.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record that needs a shape.
///
/// @param place       where it stands
/// @param name        its name
/// @param variables   its type parameters
/// @param bounded     whether one of them has a bound
/// @param generation  what its shape needs to know
/// @param description its comment; may be empty
/// @param tags        the tags by which unions know it; more than one is an error
/// @param overloaded  whether another constructor has as many parameters
/// @param hidden      whether generated code cannot reach it
/// @param components  its components
public record RecordType(
        Place place,
        ClassName name,
        List<String> variables,
        boolean bounded,
        Generation generation,
        String description,
        List<Tag> tags,
        boolean overloaded,
        boolean hidden,
        List<Slot> components) {

    /// The member that tells a union's records apart.
    public record Tag(String name, String value) {}

    /// The tag, or null.
    public @Nullable Tag tag() {
        return tags.isEmpty() ? null : tags.getFirst();
    }
}
