package dev.posthaste;

import java.util.function.Consumer;

/// A dependency's value together with what must be done when the request is over (FastAPI's `yield`).
///
/// ```java
/// @Provides
/// Lease<Session> session() {
///     var session = sessions.open();
///     return Lease.of(session, outcome -> {
///         if (outcome.failed()) session.rollback();
///         session.close();
///     });
/// }
/// ```
///
/// @param value   what handlers and other dependencies receive
/// @param closing is called once, in the reverse order of opening
/// @param end     when it is called
public record Lease<T>(T value, Consumer<Outcome> closing, End end) {

    /// When a lease ends.
    public enum End {
        /// After the answer was sent and its background tasks are done; the answer can no longer change.
        REQUEST,
        /// After the handler returned, before the answer is sent; an [HttpException] of the closing replaces the
        /// answer.
        HANDLER
    }

    /// A value that is closed after the answer was sent.
    public static <T> Lease<T> of(T value, Consumer<Outcome> closing) {
        return new Lease<>(value, closing, End.REQUEST);
    }

    /// The same lease, ended when the handler has returned.
    public Lease<T> untilHandlerReturns() {
        return new Lease<>(value, closing, End.HANDLER);
    }
}
