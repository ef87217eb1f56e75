package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Takes a parameter from a header field (FastAPI's `Header`); a list takes every field of that name, anything else the
/// first.
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface FromHeader {

    /// The field's name; empty means the parameter's own with hyphens: `userAgent` and `user_agent` are `user-agent`.
    String value() default "";

    /// Whether underscores stay in names that are not said by [#value()]: `userAgent` is `user_agent` then, and so are
    /// the components of a record. Many proxies drop such fields.
    boolean underscores() default false;
}
