package dev.posthaste.processor.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An annotation of Jakarta Validation on a type.
///
/// @param annotation its simple name
/// @param made       what makes the constraint; null where nothing can
/// @param message    what clients read instead of the constraint's own words; null for those
/// @param fault      what is wrong with it; empty where nothing is
/// @param hint       what to do then
/// @param members    all that the annotation says, by name
public record ConstraintUse(
        String annotation,
        @Nullable Made made,
        @Nullable String message,
        String fault,
        String hint,
        Map<String, Constant> members) {

    /// How generated code makes a constraint.
    public sealed interface Made {}

    /// One that is done here.
    ///
    /// @param method    what makes it
    /// @param arguments the arguments of the method
    public record Known(String method, List<Constant> arguments) implements Made {}

    /// One that a class of the user checks.
    ///
    /// @param validator that class
    /// @param value     the class that stands for the annotation
    public record Written(ClassName validator, ClassName value) implements Made {}

    /// A constraint that cannot be held.
    public static ConstraintUse faulty(String annotation, String fault, String hint, Map<String, Constant> members) {
        return new ConstraintUse(annotation, null, null, fault, hint, members);
    }

    /// The same with another message.
    public ConstraintUse saying(@Nullable String other) {
        return new ConstraintUse(annotation, made, other, fault, hint, members);
    }
}
