package dev.posthaste.runtime.node;

import dev.posthaste.json.Shape;
import org.jspecify.annotations.Nullable;

/// What a handler returns.
public sealed interface Result {

    /// A value, written by a shape.
    record Value(Shape<?> shape) implements Result {}

    /// A stream that the handler makes by a sink among its parameters.
    ///
    /// @param items the shape of its items; null for `Json`, and where it has none
    record Stream(Medium medium, @Nullable Shape<?> items) implements Result {}

    /// A kind of stream.
    enum Medium {
        /// Server-Sent Events: [dev.posthaste.Events].
        EVENTS,
        /// JSON Lines: [dev.posthaste.Lines].
        LINES,
        /// Anything: [dev.posthaste.Chunks].
        CHUNKS
    }

    /// Something without a value of its own.
    enum Other implements Result {
        /// A whole [dev.posthaste.Response].
        RESPONSE,
        /// Nothing: the method is `void`.
        NOTHING
    }
}
