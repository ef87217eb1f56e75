package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Asks for the value that a class with a [Provides] method makes (FastAPI's `Depends`), once a request.
///
/// On a parameter it names the class. On an annotation of your own it makes that annotation ask: the [Provides] method
/// may then take the annotation itself as a parameter, and read its members.
///
/// ```java
/// @Depends(Users.class)
/// @interface CurrentUser {
///     String role() default "guest";
/// }
///
/// class Users {
///     @Provides
///     User user(CurrentUser asked, @FromHeader String xUser) { ... }
/// }
/// ```
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Depends {

    /// What makes the values: classes with a [Provides] method, constructor or on themselves, or [SecurityScheme]s;
    /// also
    /// classes and interfaces above one that was supplied. One on a parameter or an annotation; on a parameter none
    /// means
    /// its own type. On a handler any number, whose values are not used.
    Class<?>[] value() default {};

    /// The scopes asked for (FastAPI's `Security`): they reach every [SecurityScheme] and every provider with a
    /// parameter
    /// [SecurityScopes] on the way down, before those that are named there.
    String[] scopes() default {};

    /// Whether one value serves the whole request; false makes a new one here (FastAPI's `use_cache`).
    boolean cached() default true;

    /// When a [Lease] ends (FastAPI's `scope`); none as its provider says. A lease until the end of the request cannot
    /// depend on one until the handler's.
    Lease.End[] until() default {};
}
