package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says how a handler's value is sent, where its type does not say enough (FastAPI's `response_class`, `response_model`
/// and its options).
///
/// Members are named by the components of records; a dot leads into a member, and lists and maps are passed through:
/// `lines.price` is the price of every line.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Returns {

    /// No media type: nothing is said of the body, as the handler answers with a [Response] of its own making.
    String ANYTHING = "*/*";

    /// The media type, in the answer and in the document. JSON's, `application/json` and those that end with `+json`,
    /// suit every type; any other wants a `String` or a [Response]. `text/...` is sent with `charset=utf-8`. By default
    /// what [Router#mediaType] says, or JSON's.
    String mediaType() default "";

    /// A record or interface that the value is written as: its components, taken from those of the same names. Lists
    /// and
    /// maps are written so item by item. A handler that returns `Json` has it read as that type first; what does not
    /// fit
    /// fails the answer with status 500.
    Class<?> value() default void.class;

    /// What is left out.
    Omit[] omit() default {};

    /// The only members that are written; all where it is empty.
    String[] include() default {};

    /// Members that are not written.
    String[] exclude() default {};
}
