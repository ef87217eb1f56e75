package dev.posthaste.processor.model;

/// A method with `@Provides`.
///
/// @param method    the Java method
/// @param creatable whether its class has a constructor that generated code can call without arguments
public record Provider(Method method, boolean creatable) {}
