package dev.posthaste;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The most digits of a number in total, before and behind its point: pydantic's `max_digits`. Where the digits behind
/// the point are limited too, write Jakarta's `@Digits`, whose `integer` counts those before it.
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxDigits {
    /// How many.
    int value();

    /// What clients read instead of pydantic's words; empty for those.
    String message() default "";

    /// Not supported.
    Class<?>[] groups() default {};

    /// Not supported.
    Class<? extends Payload>[] payload() default {};
}
