package dev.posthaste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One WebSocket, from the handshake to the close (RFC 6455; FastAPI's `WebSocket`).
///
/// ```java
/// @OnWebSocket("/echo")
/// void echo(WebSocketSession session) {
///     session.accept();
///     for (var words : session.texts()) {
///         session.sendText(words + "!");
///     }
/// }
/// ```
///
/// Safe for use by several threads: one may receive while others send, as those do who tell a whole room. What has no
/// meaning in its state, as sending before [#accept()], is an [IllegalStateException]. A handler that neither closes
/// nor
/// was closed when it returns, and one that throws, leave the client without a close frame: it sees 1006, as FastAPI's
/// does.
///
/// When the client leaves while the handler waits for something else, as in `Thread.sleep` or `BlockingQueue.take`, the
/// handler's thread is interrupted, once: nobody would hear it any more. An [InterruptedException] that leaves the
/// handler is then an ordinary end.
///
/// Not to be implemented by applications: methods will be added.
public interface WebSocketSession {

    /// One message: text, or bytes.
    sealed interface Message {

        /// A text.
        record Text(String text) implements Message {}

        /// Bytes; the array is not copied: leave it alone.
        record Binary(byte[] bytes) implements Message {}
    }

    /// How JSON travels.
    enum Mode {
        /// As a text message.
        TEXT,
        /// As the same text's UTF-8 in a message of bytes.
        BINARY
    }

    /// The subprotocols that the client offers, in its order; empty where it offers none.
    List<String> subprotocols();

    /// Answers the handshake with 101, without a subprotocol; before it, an [HttpException] refuses the handshake with
    /// that status.
    ///
    /// @throws IllegalStateException when it was accepted, refused or closed before
    default void accept() {
        accept(null);
    }

    /// Answers the handshake with 101.
    ///
    /// @param subprotocol one of those that the client offers; null for none
    /// @param headers     fields to be sent beside the handshake's own, cookies for instance
    /// @throws IllegalStateException    when it was accepted, refused or closed before
    /// @throws IllegalArgumentException for a subprotocol that was not offered, and for fields of the handshake's own
    void accept(@Nullable String subprotocol, Response.Header... headers);

    /// Refuses the handshake with an ordinary answer (FastAPI's `send_denial_response`).
    ///
    /// @throws IllegalStateException when it was accepted, refused or closed before
    void deny(Response answer);

    /// The next message of either kind, waited for.
    ///
    /// @throws WebSocketClosed when the other side has closed, or the connection is lost
    Message receive();

    /// The next message, waited for.
    ///
    /// @throws WebSocketClosed   when the other side has closed, or the connection is lost
    /// @throws UnexpectedMessage when it is bytes
    String receiveText();

    /// The next message, waited for.
    ///
    /// @throws WebSocketClosed   when the other side has closed, or the connection is lost
    /// @throws UnexpectedMessage when it is text
    byte[] receiveBytes();

    /// The next text message as JSON, waited for.
    ///
    /// @throws WebSocketClosed   when the other side has closed, or the connection is lost
    /// @throws UnexpectedMessage when it is bytes, or no JSON
    default Json receiveJson() {
        return receiveJson(Mode.TEXT);
    }

    /// The next message as JSON, waited for.
    ///
    /// @throws WebSocketClosed   when the other side has closed, or the connection is lost
    /// @throws UnexpectedMessage when it is of the other kind, or no JSON
    Json receiveJson(Mode mode);

    /// The messages that still come, to be iterated over once; they end when either side has closed.
    Iterable<Message> messages();

    /// The texts that still come, as [#messages()]; the iteration throws [UnexpectedMessage] at bytes.
    Iterable<String> texts();

    /// The messages of bytes that still come, as [#messages()]; the iteration throws [UnexpectedMessage] at a text.
    Iterable<byte[]> binaries();

    /// The JSON texts that still come, as [#messages()]; the iteration throws [UnexpectedMessage] at what is none.
    Iterable<Json> jsons();

    /// Sends a message. It blocks as long as the other side does not take what was sent.
    ///
    /// @throws WebSocketClosed       when the other side has closed, or the connection is lost
    /// @throws IllegalStateException when it was not accepted, or was closed here
    void send(Message message);

    /// Sends a text, as [#send(Message)].
    default void sendText(String text) {
        send(new Message.Text(text));
    }

    /// Sends bytes, as [#send(Message)]; the array is not copied.
    default void sendBytes(byte[] bytes) {
        send(new Message.Binary(bytes));
    }

    /// Sends compact JSON as a text, as [#send(Message)].
    default void sendJson(Json json) {
        sendJson(json, Mode.TEXT);
    }

    /// Sends compact JSON, as [#send(Message)].
    void sendJson(Json json, Mode mode);

    /// Closes with 1000, as [#close(int, String)].
    default void close() {
        close(1000, null);
    }

    /// Closes with a code and without a reason, as [#close(int, String)].
    default void close(int code) {
        close(code, null);
    }

    /// Closes. Before [#accept()] it refuses the handshake with 403; once either side has closed it does nothing.
    ///
    /// @param code   1000 to 1003, 1007 to 1014, or 3000 to 4999 (RFC 6455, section 7.4)
    /// @param reason at most 123 bytes of UTF-8; null for none
    /// @throws IllegalArgumentException for another code, or a longer reason
    void close(int code, @Nullable String reason);

    /// Whether it was accepted, and nobody is known to have closed it.
    boolean open();
}
