package dev.posthaste.processor.model;

import org.jspecify.annotations.Nullable;

/// What a handler returns.
public sealed interface Result {

    /// A value.
    ///
    /// @param selection which of its members are written
    record Value(ShapeUse shape, Selection selection) implements Result {}

    /// A `Response`.
    record Whole() implements Result {}

    /// A stream that the handler sends by a parameter.
    ///
    /// @param medium `EVENTS`, `LINES` or `CHUNKS`
    /// @param item   what it sends; null for JSON of any form, and where it has no items
    /// @param selection which members of an item are written
    record Stream(String medium, @Nullable ShapeUse item, Selection selection) implements Result {}

    /// Nothing.
    record Nothing() implements Result {}
}
