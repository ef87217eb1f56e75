package dev.posthaste;

import org.jspecify.annotations.Nullable;

/// Sends JSON Lines while its handler runs: `application/jsonl`, one value a line (FastAPI's streams of a generator).
///
/// ```java
/// @Get("/orders")
/// void orders(Lines<Order> lines) {
///     orders.forEach(lines::send);
/// }
/// ```
///
/// A handler that takes one returns nothing: what it sends is the answer. The rules of [Events] on status, header
/// fields, failures, and clients that leave hold here too; a handler that throws cuts the connection, so that the
/// client
/// sees that the end is missing. Safe for use by several threads as long as the handler runs.
///
/// Not to be implemented by applications: methods will be added.
///
/// @param <T> what a line holds; `Json` for any form, which is then written as Python does
public interface Lines<T extends @Nullable Object> {

    /// Sends a line.
    ///
    /// @throws StreamClosed          where the client is gone
    /// @throws IllegalStateException where the handler has returned
    void send(T item);
}
