package dev.posthaste;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Multiples of a number: pydantic's `multiple_of`. Reals may be as near to a multiple as their rounding brings them;
/// other numbers are held to it exactly.
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface MultipleOf {
    /// The number, as a decimal: `0.25`.
    String value();

    /// What clients read instead of pydantic's words; empty for those.
    String message() default "";

    /// Not supported.
    Class<?>[] groups() default {};

    /// Not supported.
    Class<? extends Payload>[] payload() default {};
}
