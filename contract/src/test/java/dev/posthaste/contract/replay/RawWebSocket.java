package dev.posthaste.contract.replay;

import dev.posthaste.contract.replay.RawClient.RawAnswer;
import dev.posthaste.contract.replay.Recording.Field;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A client of RFC 6455 that shows what others hide: how it was refused, and with which code the server closed.
final class RawWebSocket implements AutoCloseable {

    private static final int TEXT = 1;
    private static final int BINARY = 2;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final byte[] MASK = {1, 2, 3, 4};

    /// A message, or the end of the conversation.
    sealed interface Received {}

    /// @param text whether the bytes are text
    record Message(boolean text, byte[] bytes) implements Received {}

    /// @param code 1005 where the closing frame had none, 1006 where there was no closing frame
    record Closed(int code, String reason) implements Received {}

    private final Socket socket;
    private final DataInputStream in;
    private @Nullable Closed closed;

    /// The answer to the handshake: 101 where it was accepted.
    final RawAnswer answer;

    RawWebSocket(URI server, String target, List<Field> headers, List<String> subprotocols) throws IOException {
        socket = RawClient.connect(server);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        var head = new StringBuilder("GET %s HTTP/1.1\r\nHost: %s\r\n".formatted(target, server.getAuthority()))
                .append("Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n")
                .append("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nUser-Agent: contract\r\n")
                .append("Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n");
        if (!subprotocols.isEmpty()) {
            head.append("Sec-WebSocket-Protocol: %s\r\n".formatted(String.join(", ", subprotocols)));
        }
        headers.forEach(field -> head.append("%s: %s\r\n".formatted(field.name(), field.value())));
        socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        answer = RawClient.answer(in, false);
    }

    void send(String text) throws IOException {
        frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] bytes) throws IOException {
        frame(BINARY, bytes);
    }

    /// Closes the conversation, and waits until the server has, too.
    void close(int code, String reason) throws IOException {
        var bytes = reason.getBytes(StandardCharsets.UTF_8);
        frame(
                CLOSE,
                ByteBuffer.allocate(2 + bytes.length)
                        .putShort((short) code)
                        .put(bytes)
                        .array());
        while (!(receive() instanceof Closed)) {
            // what was under way
        }
    }

    /// The next message; the end for ever after it was reached.
    Received receive() {
        if (closed != null) {
            return closed;
        }
        try {
            return next();
        } catch (IOException e) {
            return end(new Closed(1006, ""));
        }
    }

    private Received next() throws IOException {
        var message = new ByteArrayOutputStream();
        var kind = 0;
        while (true) {
            var first = in.readUnsignedByte();
            var payload = payload();
            var opcode = first & 15;
            if (opcode == CLOSE) {
                return closing(payload);
            } else if (opcode == PING) {
                frame(10, payload);
            } else if (opcode < CLOSE) {
                kind = opcode == 0 ? kind : opcode;
                message.writeBytes(payload);
                if ((first & 128) != 0) {
                    return new Message(kind == TEXT, message.toByteArray());
                }
            }
        }
    }

    private byte[] payload() throws IOException {
        long length = in.readUnsignedByte();
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = in.readLong();
        }
        return in.readNBytes(Math.toIntExact(length));
    }

    private Closed closing(byte[] payload) throws IOException {
        var code = payload.length < 2 ? 1005 : ByteBuffer.wrap(payload).getShort() & 0xFFFF;
        var reason = payload.length < 2 ? "" : new String(payload, 2, payload.length - 2, StandardCharsets.UTF_8);
        var end = end(new Closed(code, reason));
        try {
            frame(CLOSE, payload);
            in.skipNBytes(Long.MAX_VALUE);
        } catch (IOException e) {
            // the connection has ended, as it should
        }
        return end;
    }

    private Closed end(Closed how) {
        closed = how;
        return how;
    }

    private void frame(int opcode, byte[] payload) throws IOException {
        var frame = new ByteArrayOutputStream();
        frame.write(128 | opcode);
        if (payload.length < 126) {
            frame.write(128 | payload.length);
        } else if (payload.length < 65_536) {
            frame.write(128 | 126);
            frame.writeBytes(
                    ByteBuffer.allocate(2).putShort((short) payload.length).array());
        } else {
            frame.write(128 | 127);
            frame.writeBytes(ByteBuffer.allocate(8).putLong(payload.length).array());
        }
        frame.writeBytes(MASK);
        for (int i = 0; i < payload.length; i++) {
            frame.write(payload[i] ^ MASK[i % 4]);
        }
        socket.getOutputStream().write(frame.toByteArray());
    }

    @Override
    public void close() throws IOException {
        if (closed == null && answer.status() == 101) {
            try {
                close(1000, "");
            } catch (IOException e) {
                // it was closed already
            }
        }
        socket.close();
    }
}
