package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Reads and writes a type by a converter: at a component, parameter or type argument, or on the type for wherever it
/// is used.
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.CLASS)
public @interface Convert {

    /// The converter, a class with a constructor without parameters.
    Class<? extends Converter<?, ?>> value();
}
