package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a method the handler of `OPTIONS` requests to a path: it tells what is possible (RFC 9110, section 9.3;
/// FastAPI's `@app.options`).
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Options {

    /// The path below the prefixes of the routers; `{name}` stands for one segment, `{name:path}` for all the rest.
    String value();
}
