package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a method of a record, without parameters, whose value is written as a member after the components (pydantic's
/// `computed_field`). It is never read, and the schema of what goes out calls it `readOnly`.
///
/// What the method throws fails the answer, as any exception of a handler does.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Computed {}
