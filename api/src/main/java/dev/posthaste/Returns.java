package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says how a handler's value is sent, where its type does not say enough (FastAPI's `response_class`).
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Returns {

    /// No media type: nothing is said of the body, as the handler answers with a [Response] of its own making.
    String ANYTHING = "*/*";

    /// The media type, in the answer and in the document. JSON's, `application/json` and those that end with `+json`,
    /// suit every type; any other wants a `String` or a [Response]. `text/...` is sent with `charset=utf-8`. By default
    /// what [Router#mediaType] says, or JSON's.
    String mediaType() default "";
}
