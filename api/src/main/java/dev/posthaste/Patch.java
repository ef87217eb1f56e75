package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a method the handler of `PATCH` requests to a path: it changes in part (RFC 5789) (FastAPI's `@app.patch`).
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Patch {

    /// The path below the prefixes of the routers; `{name}` stands for one segment, `{name:path}` for all the rest.
    String value();
}
