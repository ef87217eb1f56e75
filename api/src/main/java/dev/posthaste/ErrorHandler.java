package dev.posthaste;

/// Answers what handlers and their dependencies throw (FastAPI's exception handlers). Safe for use by several threads.
///
/// @param <E> what is thrown
@FunctionalInterface
public interface ErrorHandler<E extends Throwable> {

    /// The answer.
    ///
    /// @throws Exception what cannot be answered: it is treated like something that was thrown and has no handler
    Response answer(E error, Request request) throws Exception;
}
