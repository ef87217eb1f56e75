package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a record a JSON array of its components in their order, all of which must be sent: Python's `tuple[float,
/// str]`.
///
/// `@Tuple record Place(double north, double east) {}` is `[51.5, -0.1]`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Tuple {}
