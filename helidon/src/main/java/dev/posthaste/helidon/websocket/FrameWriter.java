package dev.posthaste.helidon.websocket;

import dev.posthaste.WebSocketClosed;
import dev.posthaste.WebSocketSession.Message;
import dev.posthaste.helidon.connection.Wire;
import dev.posthaste.internal.ClosingCode;
import io.helidon.webserver.CloseConnectionException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The way out of a WebSocket, and whether it is closed. Safe for use by several threads: a server that ends closes
/// while a handler may be sending.
final class FrameWriter {

    private final Wire wire;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean begun;
    private boolean restarting;
    private @Nullable WebSocketClosed closed;

    FrameWriter(Wire wire) {
        this.wire = wire;
    }

    /// Sends the answer to the handshake; frames may follow.
    void begin(byte[] answer) {
        locked(() -> {
            write(answer);
            begun = true;
            if (restarting) {
                part(ClosingCode.RESTART, "");
            }
        });
    }

    /// @throws WebSocketClosed when the connection is closed
    void message(Message message) {
        locked(() -> {
            if (closed != null) {
                throw closed;
            }
            write(bytes(message));
            if (closed != null) {
                throw closed;
            }
        });
    }

    private static byte[] bytes(Message message) {
        return switch (message) {
            case Message.Text(var text) -> Frame.bytes(Frame.TEXT, text.getBytes(StandardCharsets.UTF_8));
            case Message.Binary(var bytes) -> Frame.bytes(Frame.BINARY, bytes);
        };
    }

    void pong(byte[] payload) {
        locked(() -> {
            if (closed == null) {
                write(Frame.bytes(Frame.PONG, payload));
            }
        });
    }

    /// Sends a ping, unless the connection is closed; false where it is.
    boolean ping() {
        locked(() -> {
            if (closed == null) {
                write(Frame.bytes(Frame.PING, new byte[0]));
            }
        });
        return open();
    }

    /// Sends a close frame, unless one was sent.
    void close(int code, String reason) {
        locked(() -> part(code, reason));
    }

    /// Says back what the other side closed with, unless a close frame was sent.
    void closeToo(WebSocketClosed theirs, byte[] payload) {
        locked(() -> {
            if (closed == null) {
                closed = theirs;
                write(Frame.bytes(Frame.CLOSE, payload));
            }
        });
    }

    /// Closes with 1012 as soon as the handshake is answered.
    void restart() {
        locked(() -> {
            restarting = true;
            if (begun) {
                part(ClosingCode.RESTART, "");
            }
        });
    }

    /// Whether a close frame was sent, or the other side is gone.
    boolean closed() {
        return !open();
    }

    /// Takes the other side for gone.
    WebSocketClosed lost() {
        var end = new WebSocketClosed(ClosingCode.LOST, "");
        locked(() -> closed = closed == null ? end : closed);
        return end;
    }

    private boolean open() {
        lock.lock();
        try {
            return closed == null;
        } finally {
            lock.unlock();
        }
    }

    private void part(int code, String reason) {
        if (closed == null) {
            closed = new WebSocketClosed(code, reason);
            var words = reason.getBytes(StandardCharsets.UTF_8);
            var payload =
                    ByteBuffer.allocate(2 + words.length).putShort((short) code).put(words);
            write(Frame.bytes(Frame.CLOSE, payload.array()));
        }
    }

    private void write(byte[] bytes) {
        try {
            wire.write(bytes);
        } catch (CloseConnectionException | UncheckedIOException e) {
            closed = new WebSocketClosed(ClosingCode.LOST, "");
        }
    }

    private void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }
}
