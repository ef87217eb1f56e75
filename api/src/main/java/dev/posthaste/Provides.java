package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the one method of a class that makes a dependency's value; its parameters are resolved like a handler's.
///
/// A method that returns [Lease] has something to close. One that returns `void` only looks at the request, and refuses
/// it by an [HttpException].
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Provides {}
