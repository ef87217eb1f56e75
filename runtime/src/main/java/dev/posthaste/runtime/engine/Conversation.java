package dev.posthaste.runtime.engine;

import dev.posthaste.Response;
import dev.posthaste.WebSocketSession.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One WebSocket as an engine carries it. Safe for use by several threads; messages are received by one at a time.
/// Before [#accept] nothing else is called but [#whenGone].
public interface Conversation {

    /// Answers the handshake with 101. To be called once at most, and not where the exchange was answered.
    ///
    /// @param subprotocol one that the client offers; null for none
    /// @param headers     fields beside those of the handshake
    void accept(@Nullable String subprotocol, List<Response.Header> headers);

    /// The next message, waited for.
    ///
    /// @throws WebSocketClosed when no more come
    Message receive();

    /// Sends a message; returns when the other side, or something on the way to it, has room for it.
    ///
    /// @throws WebSocketClosed when the connection is closed
    void send(Message message);

    /// Sends a close frame, unless one was sent.
    ///
    /// @param code   one that a close frame may say
    /// @param reason at most 123 bytes
    void close(int code, String reason);

    /// Ends the connection without a close frame, unless one was sent.
    void abort();

    /// Whether no message has come so far, taken or not.
    boolean silent();

    /// Does something once the other side has closed or is lost, on a thread that must not be held up; at once where
    /// that is so already. To be called once at most.
    void whenGone(Runnable action);
}
