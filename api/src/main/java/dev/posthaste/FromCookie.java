package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Takes a parameter from a cookie (FastAPI's `Cookie`).
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface FromCookie {

    /// The cookie's name; empty means the parameter's own.
    String value() default "";
}
