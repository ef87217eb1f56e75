package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The style in which names of Java are written on the wire (pydantic's `alias_generator`).
///
/// On a record it holds for its components; on a class or package also for the records within and for the parameters of
/// the handlers there, except those in headers, which have hyphens in any case. What stands nearest wins, and [Name]
/// over
/// all.
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface Naming {

    /// The style.
    Style value();

    /// How the words of a name are joined.
    enum Style {
        /// As Java writes it.
        AS_WRITTEN,
        /// `unit_price`.
        SNAKE_CASE,
        /// `UNIT_PRICE`.
        UPPER_SNAKE_CASE,
        /// `unit-price`.
        KEBAB_CASE,
        /// `unitPrice`.
        CAMEL_CASE,
        /// `UnitPrice`.
        UPPER_CAMEL_CASE
    }
}
