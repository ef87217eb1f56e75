package dev.posthaste.processor.model;

import dev.posthaste.processor.model.Labels.Mark;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A record that needs a shape, or an interface whose accessors are written.
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
/// @param computed    its methods whose values are written too
/// @param closed      whether other members than its components are errors
/// @param extra       members of its schema, as the text of a JSON object; may be empty
/// @param view        whether it is an interface, of which only the accessors are written
/// @param preparing   the class that changes its JSON before it is read; null for none
/// @param rules       the constraints on the record as a whole
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
        List<Slot> components,
        List<Slot> computed,
        boolean closed,
        String extra,
        boolean view,
        @Nullable Made preparing,
        List<ConstraintUse> rules) {

    /// All places that are read or written.
    public List<Slot> slots() {
        return Stream.concat(components.stream(), computed.stream()).toList();
    }

    /// The components that are written as members.
    public List<Slot> written() {
        return slots().stream()
                .filter(slot ->
                        !slot.labels().is(Mark.UNWRITTEN) && !slot.labels().is(Mark.REST))
                .toList();
    }

    /// The component that keeps the members which no other takes; null where there is none.
    public @Nullable Slot rest() {
        return components.stream()
                .filter(slot -> slot.labels().is(Mark.REST))
                .findFirst()
                .orElse(null);
    }

    /// The member that tells a union's records apart.
    public record Tag(String name, String value) {}

    /// The tag, or null.
    public @Nullable Tag tag() {
        return tags.isEmpty() ? null : tags.getFirst();
    }
}
