package dev.posthaste.runtime.engine;

/// What answers the requests that an engine carries: a linked application. Safe for use by several threads.
public interface Service {

    /// Answers a request by one call of [Exchange#respond], and throws nothing.
    void serve(Exchange exchange);

    /// Holds a conversation over a WebSocket on the calling thread: accepts it, or refuses it by [Exchange#respond],
    /// and
    /// throws nothing. When it returns, the conversation is over.
    void converse(Exchange exchange, Conversation conversation);
}
