package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Documents an answer beside the good one (FastAPI's `responses`). It says nothing of what is really answered.
///
/// On an exception's class it documents each handler that names the exception in its `throws` clause.
///
/// ```java
/// @Get("/berths/{number}")
/// @Responds(status = 404, type = Problem.class, description = "There is none.")
/// @Responds(range = "5XX", description = "The sea is too high.")
/// Berth berth(int number) { ... }
/// ```
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Responds.List.class)
public @interface Responds {

    /// The status code; 0 where [#range()] is given.
    int status() default 0;

    /// `1XX` to `5XX`, or `default` for all statuses that are not named.
    String range() default "";

    /// The type of the body; `void` for none that is described.
    Class<?> type() default void.class;

    /// Whether the body is a list of the type.
    boolean list() default false;

    /// What the answer means; by default the status's reason phrase.
    String description() default "";

    /// The text of a JSON object that is merged into the Response Object: `headers`, `links`, `content` of other media
    /// types.
    String extra() default "";

    /// Several of them.
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.CLASS)
    @interface List {

        /// Each of them.
        Responds[] value();
    }
}
