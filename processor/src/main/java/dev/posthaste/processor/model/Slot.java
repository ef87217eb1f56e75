package dev.posthaste.processor.model;

import dev.posthaste.processor.model.Labels.Mark;
import org.jspecify.annotations.Nullable;

/// A named place for a value: a component of a record, or a parameter.
///
/// @param place    where it stands
/// @param javaName its name in Java
/// @param labels   what is said of it: its names, description, default
/// @param shape    its type
public record Slot(Place place, String javaName, Labels labels, ShapeUse shape) {

    /// Its name for clients who send it.
    public String name() {
        return labels.input();
    }

    /// The text of `@Default`; null where there is none.
    public @Nullable String standard() {
        return labels.standard();
    }

    /// Whether it may be left out, for one reason or another.
    public boolean mayBeAbsent() {
        return standard() != null || labels.is(Mark.REST) || optional();
    }

    /// Whether it may be left out, because it is null then.
    public boolean optional() {
        return shape.nullable() && !labels.is(Mark.REQUIRED) && !labels.is(Mark.COMPUTED);
    }
}
