package dev.posthaste.processor.model;

import java.util.List;

/// A sealed interface that needs a shape.
///
/// @param place      where it stands
/// @param name       its name
/// @param generation what its shape needs to know
/// @param hidden     whether generated code cannot reach it
/// @param members    its records
/// @param strangers  permitted classes that are no records, by name
public record UnionType(
        Place place,
        ClassName name,
        Generation generation,
        boolean hidden,
        List<Member> members,
        List<String> strangers) {

    /// A record of a union.
    ///
    /// @param tags the tags by which unions know it
    public record Member(ClassName type, ClassName shape, List<RecordType.Tag> tags) {}
}
