package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a sealed interface a union that is told apart by one member (OpenAPI's `discriminator`).
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
