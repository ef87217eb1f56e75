package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks what stands for the whole in JSON.
///
/// On a field of an enum, or a method without parameters, it gives the JSON value of each constant, a string or a whole
/// number: `SPRUCE("spruce")` is `"spruce"`, and an enum of numbers is Python's `IntEnum`, also known by `"5"`. On the
/// only component of a record it makes the record transparent: it is read and written as that component, which is how a
/// union holds strings, numbers and lists.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Value {}
