package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a method the handler of several HTTP methods at one path, as one route (FastAPI's `@app.api_route`).
///
/// ```java
/// @Methods(value = {"GET", "HEAD"}, path = "/bell")
/// ```
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Methods {

    /// The HTTP methods, in capitals; the first one gives the operation its id.
    String[] value();

    /// The path below the prefixes of the routers, as in [Get].
    String path();
}
