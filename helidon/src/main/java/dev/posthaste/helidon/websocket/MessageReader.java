package dev.posthaste.helidon.websocket;

import dev.posthaste.WebSocketClosed;
import dev.posthaste.WebSocketSession.Message;
import dev.posthaste.internal.ClosingCode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Puts messages together from frames, and answers the control frames between them (RFC 6455, sections 5.4 and 5.5).
final class MessageReader {

    static final int MAX_MESSAGE = 1024 * 1024;

    private final FrameReader frames;
    private final FrameWriter answers;

    MessageReader(FrameReader frames, FrameWriter answers) {
        this.frames = frames;
        this.answers = answers;
    }

    /// The next message, waited for.
    ///
    /// @throws WebSocketClosed when the other side closes
    Message next() throws FrameError {
        var frame = data(MAX_MESSAGE);
        if (frame.opcode() == Frame.CONTINUATION) {
            throw new FrameError(ClosingCode.PROTOCOL_ERROR, "a fragment continues nothing");
        }
        boolean text = frame.opcode() == Frame.TEXT;
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(frame.payload());
        while (!frame.last()) {
            frame = data(MAX_MESSAGE - bytes.size());
            if (frame.opcode() != Frame.CONTINUATION) {
                throw new FrameError(ClosingCode.PROTOCOL_ERROR, "a message begins within another");
            }
            bytes.writeBytes(frame.payload());
        }
        var whole = bytes.toByteArray();
        return text ? new Message.Text(text(ByteBuffer.wrap(whole))) : new Message.Binary(whole);
    }

    private Frame data(int room) throws FrameError {
        while (true) {
            var frame = frames.next(room);
            switch (frame.opcode()) {
                case Frame.CLOSE -> throw closed(frame.payload());
                case Frame.PING -> answers.pong(frame.payload());
                case Frame.PONG -> {}
                default -> {
                    return frame;
                }
            }
        }
    }

    private WebSocketClosed closed(byte[] payload) throws FrameError {
        var theirs = closing(payload);
        answers.closeToo(theirs, payload);
        return theirs;
    }

    private static WebSocketClosed closing(byte[] payload) throws FrameError {
        if (payload.length == 0) {
            return new WebSocketClosed(ClosingCode.NONE, "");
        }
        var bytes = ByteBuffer.wrap(payload);
        int code = payload.length == 1 ? 0 : Short.toUnsignedInt(bytes.getShort());
        if (!ClosingCode.sendable(code)) {
            throw new FrameError(ClosingCode.PROTOCOL_ERROR, "the close code is not valid");
        }
        return new WebSocketClosed(code, text(bytes));
    }

    private static String text(ByteBuffer bytes) throws FrameError {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new FrameError(ClosingCode.NOT_UTF8, "a text is not UTF-8");
        }
    }
}
