package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a method the handler of `TRACE` requests to a path (RFC 9110, section 9.3.8; FastAPI's `@app.trace`).
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Trace {

    /// The path below the prefixes of the routers; `{name}` stands for one segment, `{name:path}` for all the rest.
    String value();
}
