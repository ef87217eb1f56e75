package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Takes a parameter from a form, urlencoded or multipart (FastAPI's `Form` and `File`).
///
/// A scalar takes the last field of that name, a list every one, an [Upload] or `byte[]` a file. A record takes the
/// whole
/// form, its components being the fields. An empty field counts as one that was not sent, as browsers send empty ones.
/// An [Upload] and a list of them need no annotation.
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface FromForm {

    /// The name in the form; empty means the parameter's own. A record has none.
    String value() default "";
}
