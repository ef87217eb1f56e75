package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Asks the processor for the shape of a record that no handler of this compilation names: one that other modules use,
/// or that is only named at run time.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Schema {}
