package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a method the handler of `HEAD` requests to a path: a GET without its body (RFC 9110, section 9.3; FastAPI's
/// `@app.head`).
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Head {

    /// The path below the prefixes of the routers; `{name}` stands for one segment, `{name:path}` for all the rest.
    String value();
}
