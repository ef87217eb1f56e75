package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says more of a type, component or parameter in documents than its name, type and comment do (pydantic's `Field`).
///
/// On a record or sealed interface that no handler of this compilation names, it also asks the processor for its shape:
/// other modules may use it, or it is only named at run time.
///
/// Descriptions are doc comments, and what is outdated has Java's `@Deprecated`.
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Schema {

    /// The title; empty for the one that is made of the name.
    String title() default "";

    /// Values as they might be sent, each the text of a JSON value: `{"\"Foo\"", "3"}`.
    String[] examples() default {};

    /// Members that are put into the schema, as the text of a JSON object: `{"x-unit": "m"}`.
    String extra() default "";

    /// Whether it must be sent though it is `@Nullable`: otherwise what may be null may be left out.
    boolean required() default false;

    /// Whether it is left out of documents, though it works (FastAPI's `include_in_schema=False`).
    boolean hidden() default false;

    /// Whether documents say that it is outdated: for parameters and components, where javac warns that Java's
    /// `@Deprecated` has no effect.
    boolean deprecated() default false;

    /// Whether documents say that it is only ever answered.
    boolean readOnly() default false;

    /// Whether documents say that it is only ever sent.
    boolean writeOnly() default false;
}
