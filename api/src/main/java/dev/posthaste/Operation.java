package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What the document says of a handler, where it is not to be made of the method's name and comment (OpenAPI 3.1,
/// Operation Object; the arguments of FastAPI's decorators). Java's `@Deprecated` marks a handler as deprecated.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Operation {

    /// A few words; by default the method's name, `readItem` as `Read Item`.
    String summary() default "";

    /// What it does (CommonMark), in place of the doc comment. Of a comment, only what stands before a line `\f`
    /// counts.
    String description() default "";

    /// Its unique name; by default what [Router#operationIds] says, or method name, path and HTTP method.
    String operationId() default "";

    /// Tags, after those of the routers.
    String[] tags() default {};

    /// The name of the route, for [Request#urlFor(String, Object...)] and for ids; by default the Java method's.
    String name() default "";

    /// Whether it is left out of the document.
    boolean hidden() default false;

    /// What the good answer means.
    String responseDescription() default "Successful Response";

    /// The text of a JSON object that is merged into the operation at last: objects member by member, lists one after
    /// the other.
    String extra() default "";
}
