package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Takes a parameter from the path (FastAPI's `Path`); its name must stand in braces in the method's path, or
/// in the prefix of a router around it.
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface FromPath {

    /// The name in the path; empty means the parameter's own.
    String value() default "";
}
