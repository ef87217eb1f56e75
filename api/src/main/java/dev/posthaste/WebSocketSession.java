package dev.posthaste;

import org.jspecify.annotations.Nullable;

/// One WebSocket, from the handshake to the close (RFC 6455). To be used by one thread at a time.
///
/// Not to be implemented by applications: methods will be added.
public interface WebSocketSession {

    /// Answers the handshake with 101; before it, an [HttpException] refuses the handshake with that status.
    ///
    /// @throws IllegalStateException when it was accepted before
    void accept();

    /// The next message, waited for.
    ///
    /// @throws WebSocketClosed when the other side has closed, or the connection is lost
    String receiveText();

    /// Sends one message.
    ///
    /// @throws WebSocketClosed when the connection is closed
    void sendText(String message);

    /// Closes with a code (RFC 6455, section 7.4) and a reason of at most 123 bytes. Does nothing the second time.
    void close(int code, @Nullable String reason);
}
