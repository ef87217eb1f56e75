package dev.posthaste;

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
/// Immutable.
///
/// @param <T> the value
public final class Lease<T> {

    /// When a lease ends.
    public enum End {
        /// After the answer was sent and its background tasks are done; the answer can no longer change.
        REQUEST,
        /// After the handler returned, before the answer is sent; an [HttpException] of the closing replaces the
        /// answer.
        HANDLER
    }

    /// What must be done at the end.
    @FunctionalInterface
    public interface Closing {

        /// Is called once, in the reverse order of opening.
        ///
        /// @throws Exception what fails; the others are still closed. Before the answer it takes the answer's place;
        /// after the answer it is logged.
        void close(Outcome outcome) throws Exception;
    }

    private final T value;
    private final Closing closing;
    private final End end;

    private Lease(T value, Closing closing, End end) {
        this.value = value;
        this.closing = closing;
        this.end = end;
    }

    /// A value that is closed after the answer was sent.
    public static <T> Lease<T> of(T value, Closing closing) {
        return new Lease<>(value, closing, End.REQUEST);
    }

    /// The same lease, ended when the handler has returned, as [Provides#until()] says for all of a provider's.
    public Lease<T> untilHandlerReturns() {
        return new Lease<>(value, closing, End.HANDLER);
    }

    /// What handlers and other dependencies receive.
    public T value() {
        return value;
    }

    /// What must be done at the end.
    public Closing closing() {
        return closing;
    }

    /// When it ends.
    public End end() {
        return end;
    }
}
