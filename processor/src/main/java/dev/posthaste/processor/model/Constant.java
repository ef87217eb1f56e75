package dev.posthaste.processor.model;

import java.util.List;

/// A value that an annotation's member has.
public sealed interface Constant {

    /// A string.
    record Text(String value) implements Constant {}

    /// A number, character or truth value, as source.
    record Literal(String source) implements Constant {}

    /// A constant of an enum.
    record Of(ClassName type, String name) implements Constant {}

    /// A class.
    record Type(JavaType type) implements Constant {}

    /// An array.
    record Several(JavaType item, List<Constant> items) implements Constant {}

    /// An annotation, which is not passed on.
    record Nested(String annotation) implements Constant {}
}
