package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The name on the wire of a component, a `@Computed` method or a parameter (pydantic's `alias`).
///
/// `@Name("nickName")` holds both ways; `@Name(in = "from", out = "origin")` tells them apart (`validation_alias` and
/// `serialization_alias`). It wins over [Naming].
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Name {

    /// The name both ways.
    String value() default "";

    /// The name in what is read; empty means the value.
    String in() default "";

    /// The name in what is written; empty means the value.
    String out() default "";
}
