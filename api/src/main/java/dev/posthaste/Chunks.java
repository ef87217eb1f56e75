package dev.posthaste;

/// Sends a body in pieces while its handler runs, without a media type (FastAPI's `response_class=StreamingResponse`
/// on a generator). [Response#stream(String, Response.BodyWriter)] is the form for a handler that first decides what to
/// answer.
///
/// A handler that takes one returns nothing. The rules of [Events] on status, header fields, failures, and clients that
/// leave hold here too; a handler that throws cuts the connection. Safe for use by several threads as long as the
/// handler runs.
///
/// Not to be implemented by applications: methods will be added.
public interface Chunks {

    /// Sends bytes as they are.
    ///
    /// @throws StreamClosed          where the client is gone
    /// @throws IllegalStateException where the handler has returned
    void send(byte[] bytes);

    /// Sends a text in UTF-8, as [#send(byte[])].
    void send(String text);
}
