package dev.posthaste;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// No NaN and no infinity: pydantic's `allow_inf_nan=False`, or its `FiniteFloat`.
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Finite {

    /// What clients read instead of pydantic's words; empty for those.
    String message() default "";

    /// Not supported.
    Class<?>[] groups() default {};

    /// Not supported.
    Class<? extends Payload>[] payload() default {};
}
