package dev.posthaste.processor.model;

import java.util.List;

/// A user's annotation that asks for a dependency.
///
/// @param place      where it stands
/// @param name       its name
/// @param generation what the class that stands for it needs to know
/// @param hidden     whether generated code cannot reach it
/// @param members    its members
/// @param inherited  the simple names of types within it
public record AskingType(
        Place place,
        ClassName name,
        Generation generation,
        boolean hidden,
        List<Member> members,
        List<String> inherited) {

    /// A member of an annotation.
    public record Member(String name, JavaType type) {}
}
