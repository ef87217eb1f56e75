package dev.posthaste.processor.model;

import org.jspecify.annotations.Nullable;

/// What `@Responds` says.
///
/// @param place       the method
/// @param status      0 where it is not said
/// @param range       empty where it is not said
/// @param shape       the body's type; null where none is described
/// @param description may be empty
/// @param extra       the text of a JSON object; may be empty
public record Answered(
        Place place, int status, String range, @Nullable ShapeUse shape, String description, String extra) {

    /// The key in the document.
    public String key() {
        return range.isEmpty() ? Integer.toString(status) : range;
    }
}
