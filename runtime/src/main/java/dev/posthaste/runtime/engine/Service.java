package dev.posthaste.runtime.engine;

import dev.posthaste.WebSocketSession;

/// What answers the requests that an engine carries: a linked application. Safe for use by several threads.
public interface Service {

    /// Answers a request by one call of [Exchange#respond], and throws nothing.
    void serve(Exchange exchange);

    /// Holds the conversation of a WebSocket on the calling thread: refuses it by [Exchange#respond] as long as the
    /// session was not accepted, and throws nothing. When it returns, the conversation is over.
    void converse(Exchange exchange, WebSocketSession session);
}
