package dev.posthaste.helidon.websocket;

import dev.posthaste.helidon.connection.Wire;
import dev.posthaste.internal.ClosingCode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/// Reads the frames of a client and checks them (RFC 6455, section 5).
record FrameReader(Wire wire) {

    /// @param room how many bytes of payload may still come
    Frame next(int room) throws FrameError {
        int first = wire.dataReader().read();
        int second = wire.dataReader().read();
        boolean last = (first & 0x80) != 0;
        int opcode = first & 0x0f;
        if ((first & 0x70) != 0 || (opcode > 2 && opcode < Frame.CLOSE) || opcode > Frame.PONG) {
            throw new FrameError(ClosingCode.PROTOCOL_ERROR, "reserved bits or an unknown opcode");
        }
        if ((second & 0x80) == 0) {
            throw new FrameError(ClosingCode.PROTOCOL_ERROR, "a client must mask its frames");
        }
        boolean control = opcode >= Frame.CLOSE;
        if (control && (!last || (second & 0x7f) > Frame.MAX_CONTROL)) {
            throw new FrameError(ClosingCode.PROTOCOL_ERROR, "a control frame is fragmented or too long");
        }
        return new Frame(last, opcode, payload(length(second & 0x7f), control ? Frame.MAX_CONTROL : room));
    }

    private long length(int seven) throws FrameError {
        if (seven < 126) {
            return seven;
        }
        var more = ByteBuffer.wrap(wire.dataReader().readBytes(seven == 126 ? 2 : 8));
        long length = seven == 126 ? Short.toUnsignedLong(more.getShort()) : more.getLong();
        if (length < 0) {
            throw new FrameError(ClosingCode.PROTOCOL_ERROR, "the length of a frame is negative");
        }
        return length;
    }

    private byte[] payload(long length, int room) throws FrameError {
        if (length > room) {
            throw new FrameError(
                    ClosingCode.TOO_LARGE, "a message is larger than " + MessageReader.MAX_MESSAGE + " bytes");
        }
        var mask = wire.dataReader().readBytes(4);
        var bytes = new ByteArrayOutputStream();
        wire.copy(length, bytes);
        var payload = bytes.toByteArray();
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i & 3];
        }
        return payload;
    }
}
