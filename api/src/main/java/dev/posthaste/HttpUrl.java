package dev.posthaste;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A `URI` that is a URL of the web: pydantic's `HttpUrl`.
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface HttpUrl {
    /// The schemes that it may have; none for any.
    String[] schemes() default {"http", "https"};

    /// How many characters it may have, after it was brought into its normal form.
    int maxLength() default 2083;

    /// What clients read instead of pydantic's words; empty for those.
    String message() default "";

    /// Not supported.
    Class<?>[] groups() default {};

    /// Not supported.
    Class<? extends Payload>[] payload() default {};
}
