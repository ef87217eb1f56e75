package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the component of a record that keeps the members which are no other components (pydantic's `extra="allow"`): a
/// `Map<String, Json>`, or a map from strings to any type that has a shape. They are written as members again.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Extra {}
