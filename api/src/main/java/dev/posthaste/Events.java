package dev.posthaste;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Sends Server-Sent Events while its handler runs (WHATWG HTML, section 9.2; FastAPI's `EventSourceResponse`).
///
/// ```java
/// @Get("/prices")
/// void prices(Events<Price> events) throws InterruptedException {
///     while (true) {
///         events.send(queue.take());
///     }
/// }
/// ```
///
/// A handler that takes one returns nothing: what it sends is the answer. The answer begins before the handler does, so
/// status and header fields are those of `@Status` and of its dependencies, and refusals belong into these; what the
/// handler throws comes too late for an answer of its own. An item is written as JSON in an event's `data`: one of a
/// type by that type, `Json` as Python writes it. Sending blocks as long as the client does not take what was sent.
///
/// When the client leaves, sending throws [StreamClosed], and a handler that waits for something else is interrupted,
/// once: an [InterruptedException] that leaves it is then an ordinary end. Safe for use by several threads as long as
/// the handler runs.
///
/// Not to be implemented by applications: methods will be added.
///
/// @param <T> what is sent as data; `Json` for data of any form, which the document then says nothing about
public interface Events<T extends @Nullable Object> {

    /// Sends an event that has only data.
    ///
    /// @throws StreamClosed          where the client is gone
    /// @throws IllegalStateException where the handler has returned
    void send(T item);

    /// Sends an event with more than data, or without. Its data may be of any type that has a JSON form.
    ///
    /// @throws StreamClosed             where the client is gone
    /// @throws IllegalArgumentException where its data has no JSON form
    /// @throws IllegalStateException    where the handler has returned
    void send(Event event);

    /// Sends a comment, which clients pass over, whenever nothing was sent for so long; 15 seconds until it is said
    /// otherwise. It keeps proxies from taking the connection for dead.
    ///
    /// @param silence zero for never
    void keepAlive(Duration silence);
}
