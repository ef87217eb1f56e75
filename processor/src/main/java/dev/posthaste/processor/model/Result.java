package dev.posthaste.processor.model;

/// What a handler returns.
public sealed interface Result {

    /// A value.
    ///
    /// @param selection which of its members are written
    record Value(ShapeUse shape, Selection selection) implements Result {}

    /// A `Response`.
    record Whole() implements Result {}

    /// Nothing.
    record Nothing() implements Result {}
}
