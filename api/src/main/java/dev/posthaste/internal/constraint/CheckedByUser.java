package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/// A rule that a class of the user checks, for many requests at once.
public final class CheckedByUser<T> implements Constraint<T> {

    private final ConstraintValidator<?, T> validator;
    private final String message;

    private CheckedByUser(ConstraintValidator<?, T> validator, String message) {
        this.validator = validator;
        this.message = message;
    }

    /// The rule of a class, which is told the annotation now, once.
    ///
    /// @param message what is wrong with a value, where the class does not say
    public static <A extends Annotation, T> Constraint<T> of(
            ConstraintValidator<A, T> validator, A annotation, String message) {
        validator.initialize(annotation);
        return new CheckedByUser<>(validator, message);
    }

    @Override
    public @Nullable Mismatch violation(T value) {
        var context = new CheckContext(message);
        return validator.isValid(value, context)
                ? null
                : new Mismatch("value_error", "Value error, " + context.message(), Json.object("error", Json.object()));
    }
}
