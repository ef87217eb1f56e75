package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.UnaryOperator;

/// Sees the JSON of a value before it is read, and may give another (pydantic's validators of mode `before`): on a
/// component, parameter or type argument, or on a record for wherever it is used.
///
/// What it gives is then read as if it had been sent. An `IllegalArgumentException` becomes a `value_error`, as in a
/// [Converter]. It is not asked for what was not sent.
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.CLASS)
public @interface Prepare {

    /// What prepares the JSON, a class with a constructor without parameters; one instance serves several threads.
    Class<? extends UnaryOperator<Json>> value();
}
