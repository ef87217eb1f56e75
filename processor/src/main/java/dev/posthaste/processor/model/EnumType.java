package dev.posthaste.processor.model;

import java.util.List;

/// An enum that needs a shape.
///
/// @param place       where it stands
/// @param name        its name
/// @param generation  what its shape needs to know
/// @param description its comment; may be empty
/// @param literal     whether it has no name in documents
/// @param constants   its constants
/// @param values      the fields and methods that say the JSON value of each constant; more than one is an error
public record EnumType(
        Place place,
        ClassName name,
        Generation generation,
        String description,
        boolean literal,
        List<Constant> constants,
        List<Value> values) {

    /// A constant.
    ///
    /// @param name  in Java
    /// @param given what clients call it
    public record Constant(String name, String given) {

        /// Whether clients call it by another name.
        public boolean renamed() {
            return !name.equals(given);
        }
    }

    /// What says the value of a constant.
    ///
    /// @param member a field's name, or a method's with parentheses
    /// @param type   what it gives
    /// @param fit    whether generated code can ask it
    public record Value(String member, JavaType type, boolean fit) {}

    /// The names that clients know; none where a member says the values, which no compiler knows.
    public List<String> known() {
        return values.isEmpty() ? constants.stream().map(Constant::given).toList() : List.of();
    }
}
