package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks what makes a dependency's value; its parameters are resolved like a handler's.
///
/// On a method of a class it makes the value: a method that returns [Lease] has something to close, one that returns
/// `void` only looks at the request, and refuses it by an [HttpException]. A class has one such method, which may be
/// inherited.
///
/// On a constructor, or on a record, the object is the value (FastAPI's classes as dependencies):
///
/// ```java
/// @Provides
/// record Paging(@PositiveOrZero @Default("0") int skip, @Max(50) @Default("10") int limit) {}
///
/// @Get("/loaves")
/// List<Loaf> loaves(@Depends Paging page) { ... }
/// ```
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Provides {

    /// How often the value is made.
    Per per() default Per.REQUEST;

    /// When a [Lease] ends, where those who ask for it do not say otherwise.
    Lease.End until() default Lease.End.REQUEST;
}
