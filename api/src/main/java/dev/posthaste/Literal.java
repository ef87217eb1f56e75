package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says which values there are, as Python's `Literal`: all others are a `literal_error`, and the schema lists them
/// where
/// they are used, under no name of its own.
///
/// On a type in use, `@Literal({"left", "right"}) String hand`: the values of a string as they are, those of an `int`
/// or
/// `long` as digits, and those of a [Json] as JSON texts, which may be of several kinds: `"\"a\""`, `"1"`, `"null"`.
/// On an enum the values are its constants. In a union with a tag, a component of the tag's name says by its literals
/// which tags its record is known by.
@Target({ElementType.TYPE_USE, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Literal {

    /// The values; to be left out on an enum.
    String[] value() default {};
}
