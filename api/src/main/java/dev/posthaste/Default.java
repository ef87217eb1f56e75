package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The value of a parameter or record component that was not sent.
///
/// The compiler checks it with the converter that would read it from a request.
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Default {

    /// The value: of a scalar or enum as a request would spell it, `20`, `true`, `2026-11-23`, a string as it is; of a
    /// list, set, map or record as JSON: `[]`, `{"size": 3}`.
    String value();

    /// Whether documents show it. Pydantic does not show what a `default_factory` makes.
    boolean shown() default true;
}
