package dev.posthaste.processor.model;

import org.jspecify.annotations.Nullable;

/// A named place for a value: a component of a record, or a parameter.
///
/// @param place       where it stands
/// @param javaName    its name in Java
/// @param name        its name for clients
/// @param shape       its type
/// @param description its comment; may be empty
/// @param standard    the text of `@Default`
public record Slot(
        Place place,
        String javaName,
        String name,
        ShapeUse shape,
        String description,
        @Nullable String standard) {}
