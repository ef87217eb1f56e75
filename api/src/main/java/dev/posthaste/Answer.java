package dev.posthaste;

/// What a handler or a dependency adds to the answer that is made of the handler's value (FastAPI's injected `Response`
/// and `BackgroundTasks`). Belongs to one request; to be used by its thread.
///
/// Status and header fields are dropped where the handler returns a [Response], which is sent as it is, as in FastAPI;
/// tasks are done all the same.
///
/// Not to be implemented by applications: methods will be added.
public interface Answer {

    /// Sets the status, in place of the handler's own.
    Answer status(int code);

    /// Adds a header field.
    Answer header(String name, String value);

    /// Sets a header field, in place of all of that name that were added.
    Answer set(String name, String value);

    /// Sets a cookie.
    default Answer cookie(Cookie cookie) {
        return header("set-cookie", cookie.toString());
    }

    /// Adds work to be done after the answer was sent; tasks run one after another, and a failure ends the row and is
    /// logged.
    Answer afterwards(Runnable task);
}
