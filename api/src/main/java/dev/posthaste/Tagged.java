package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a sealed interface a union that is told apart by one member (OpenAPI's `discriminator`). Without it the member
/// that fits best is taken, as in pydantic's smart mode: the one that takes the most members of an object, or that
/// changes the value least, or that comes first.
///
/// The tag is written by itself, before the components. A record that has several tags, or keeps the one that was sent,
/// holds it as a component: `@Literal({"case", "box"}) String kind`. A sealed interface within, with a tag of another
/// name, is told apart by that in turn.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Tagged {

    /// The member that names the record, `type` for instance.
    String value();

    /// The tag of a record of the union.
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface As {
        /// The value of the union's member for this record; without the annotation it is the record's name.
        String value();
    }
}
