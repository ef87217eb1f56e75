package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Refuses members that are no components of the record (pydantic's `extra="forbid"`): each is an error
/// `extra_forbidden`. Without it they are passed over.
///
/// A record that takes a group of parameters refuses other parameters of its source likewise.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface NoExtra {}
