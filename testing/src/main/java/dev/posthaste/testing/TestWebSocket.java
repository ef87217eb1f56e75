package dev.posthaste.testing;

import dev.posthaste.Json;
import dev.posthaste.WebSocketClosed;
import dev.posthaste.WebSocketSession.Message;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.MalformedJson;
import dev.posthaste.json.UnreadableJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The client's side of a conversation over a WebSocket (Starlette's `WebSocketTestSession`).
///
/// ```java
/// try (var socket = client.webSocket("/echo").connect()) {
///     socket.sendText("hello");
///     assertThat(socket.receiveText()).isEqualTo("hello!");
/// }
/// ```
///
/// Whatever waits fails with an [AssertionError] after twenty seconds. To be used by one thread.
public abstract sealed class TestWebSocket implements AutoCloseable permits MemorySocket, NetworkSocket {

    TestWebSocket() {}

    /// The subprotocol that the server has chosen; null for none.
    public abstract @Nullable String subprotocol();

    /// The values of all header fields of that name that the server accepted with.
    ///
    /// @param name in lower case
    /// @throws UnsupportedOperationException over a network, where Java's client does not tell
    public abstract List<String> headers(String name);

    /// Sends a message.
    ///
    /// @throws WebSocketClosed where either side has closed
    public abstract void send(Message message);

    /// Sends a text, as [#send(Message)].
    public void sendText(String text) {
        send(new Message.Text(text));
    }

    /// Sends bytes, as [#send(Message)].
    public void sendBytes(byte[] bytes) {
        send(new Message.Binary(bytes));
    }

    /// Sends JSON as a text, as [#send(Message)].
    public void sendJson(Json json) {
        sendText(json.toString());
    }

    /// The next message, waited for.
    ///
    /// @throws WebSocketClosed where the server has closed: with its code and reason, 1006 where it vanished
    public abstract Message receive();

    /// The next message, waited for, as [#receive()].
    ///
    /// @throws AssertionError where it is bytes
    public String receiveText() {
        if (receive() instanceof Message.Text(var text)) {
            return text;
        }
        throw new AssertionError("bytes came, and no text");
    }

    /// The next message, waited for, as [#receive()].
    ///
    /// @throws AssertionError where it is a text
    public byte[] receiveBytes() {
        return switch (receive()) {
            case Message.Binary(var bytes) -> bytes;
            case Message.Text(var text) -> throw new AssertionError("a text came, and no bytes: " + text);
        };
    }

    /// The next message of either kind as JSON, waited for, as [#receive()].
    ///
    /// @throws AssertionError where it is no JSON
    public Json receiveJson() {
        var bytes = switch (receive()) {
            case Message.Binary(var all) -> all;
            case Message.Text(var text) -> text.getBytes(StandardCharsets.UTF_8);
        };
        try {
            return new JsonSource(bytes).tree();
        } catch (MalformedJson | UnreadableJson e) {
            throw new AssertionError("the message is no JSON: " + new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    /// Waits until the server closes, and says how.
    ///
    /// @throws AssertionError where a message comes before
    public WebSocketClosed awaitClose() {
        try {
            var message = receive();
            throw new AssertionError("a message came, and no close: " + message);
        } catch (WebSocketClosed closed) {
            return closed;
        }
    }

    /// Closes, as a client that leaves. In memory it returns when the handler is done.
    ///
    /// @param reason at most 123 bytes of UTF-8
    public abstract void close(int code, String reason);

    /// Closes with 1000, as [#close(int, String)], where the server has not closed before.
    @Override
    public void close() {
        close(1000, "");
    }
}
