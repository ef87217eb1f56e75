package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Takes a parameter from the query (FastAPI's `Query`); a list takes every value of that name, anything else the last.
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface FromQuery {

    /// The name in the query; empty means the parameter's own.
    String value() default "";
}
