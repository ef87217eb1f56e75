package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Changes strings as they are read: on a string, or on a record for all strings of its components (pydantic's
/// `StringConstraints` and `str_strip_whitespace`).
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.CLASS)
public @interface Text {

    /// Whether white space around it is taken off, before constraints are held against it.
    boolean strip() default false;

    /// Whether it is put in lower case, after constraints were held against it.
    boolean lower() default false;

    /// Whether it is put in upper case, after constraints were held against it.
    boolean upper() default false;
}
