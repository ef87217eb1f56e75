package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Takes a parameter from the JSON body (FastAPI's `Body`), also where its type would make it a query parameter.
///
/// One body parameter is the whole body; several, those of dependencies included, are the members of one object.
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface FromBody {

    /// The member's name where the body is an object of several parameters; empty means the parameter's own.
    String value() default "";

    /// Whether the body is an object with this parameter as a member even when it is the only one.
    boolean embed() default false;

    /// The media type that documents name; empty means `application/json`. What is accepted follows from the
    /// parameter's
    /// type, as in FastAPI: a body that does not say that it is JSON is text, which `String` and `byte[]` take as it
    /// is.
    String mediaType() default "";
}
