package dev.posthaste.processor.model;

import java.util.List;

/// A type as it is written in source, without its annotations.
public sealed interface JavaType {

    /// `int`, `void` and their like.
    record Primitive(String name) implements JavaType {}

    /// A class, with its type arguments.
    record Named(ClassName name, List<JavaType> arguments) implements JavaType {}

    /// A generic class without type arguments, of which the compiler warns.
    record Raw(ClassName name) implements JavaType {}

    /// A type variable.
    record Variable(String name) implements JavaType {}

    /// An array.
    record ArrayOf(JavaType item) implements JavaType {}

    /// A wildcard.
    ///
    /// @param bound `?`, `? extends ` or `? super `
    /// @param types the bound's type, or none
    record Wildcard(String bound, List<JavaType> types) implements JavaType {}
}
