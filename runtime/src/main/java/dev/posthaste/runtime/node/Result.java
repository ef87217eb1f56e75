package dev.posthaste.runtime.node;

import dev.posthaste.json.Shape;

/// What a handler returns.
public sealed interface Result {

    /// A value, written by a shape.
    record Value(Shape<?> shape) implements Result {}

    /// Something without a value of its own.
    enum Other implements Result {
        /// A whole [dev.posthaste.Response].
        RESPONSE,
        /// Nothing: the method is `void`.
        NOTHING
    }
}
