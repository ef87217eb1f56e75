package dev.posthaste.processor.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An annotation of Jakarta Validation on a type.
///
/// @param annotation its simple name
/// @param known      whether it is one of those that are done
/// @param targets    what it fits, in words
/// @param method     what makes the constraint; null where the annotation does not fit the type
/// @param arguments  the arguments of the method
/// @param members    all that the annotation says, by name
public record ConstraintUse(
        String annotation,
        boolean known,
        String targets,
        @Nullable String method,
        List<Constant> arguments,
        Map<String, Constant> members) {}
