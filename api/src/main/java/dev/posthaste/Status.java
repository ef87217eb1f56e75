package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The status of a handler's good answer, in place of 200 (FastAPI's `status_code`).
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Status {

    /// A status code from 200 to 599; 204, 205 and 304 have no body, so the method must be `void`.
    int value();
}
