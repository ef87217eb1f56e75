package dev.posthaste.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sealed interface that needs a shape.
///
/// @param place         where it stands
/// @param name          its name
/// @param generation    what its shape needs to know
/// @param hidden        whether generated code cannot reach it
/// @param discriminator the tag that tells its members apart; null for none
/// @param members       what it is one of
/// @param strangers     permitted classes that are none of these, by name
public record UnionType(
        Place place,
        ClassName name,
        Generation generation,
        boolean hidden,
        @Nullable String discriminator,
        List<Member> members,
        List<String> strangers) {

    /// A member of a union: a record, an enum, or an interface that has a tag of its own.
    ///
    /// @param object whether it is a JSON object
    /// @param values the tags it is known by; none in a union without
    public record Member(ClassName type, ClassName shape, boolean object, List<String> values) {}
}
