package dev.posthaste.processor.model;

import java.util.List;

/// A method that generated code calls.
///
/// @param place      where it stands
/// @param name       its name
/// @param hidden     whether it is private
/// @param bodiless   whether it is a method of an interface that only describes
/// @param fixed      whether it is static
/// @param generic    whether it has type parameters
/// @param overloaded whether another method has its name and number of parameters
/// @param returning  whether it returns something
/// @param arguments  where its parameters come from
public record Method(
        Place place,
        String name,
        boolean hidden,
        boolean bodiless,
        boolean fixed,
        boolean generic,
        boolean overloaded,
        boolean returning,
        List<Argument> arguments) {}
