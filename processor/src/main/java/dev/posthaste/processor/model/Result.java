package dev.posthaste.processor.model;

/// What a handler returns.
public sealed interface Result {

    /// A value.
    record Value(ShapeUse shape) implements Result {}

    /// A `Response`.
    record Whole() implements Result {}

    /// Nothing.
    record Nothing() implements Result {}
}
