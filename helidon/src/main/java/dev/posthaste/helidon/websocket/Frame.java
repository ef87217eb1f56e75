package dev.posthaste.helidon.websocket;

import java.nio.ByteBuffer;

/// One frame of a WebSocket (RFC 6455, section 5.2), its payload unmasked.
record Frame(boolean last, int opcode, byte[] payload) {

    static final int CONTINUATION = 0;
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    /// The longest payload of a control frame.
    static final int MAX_CONTROL = 125;

    /// A whole message or a control frame, as a server sends it: unmasked.
    static byte[] bytes(int opcode, byte[] payload) {
        var bytes = ByteBuffer.allocate(payload.length + 10).put((byte) (0x80 | opcode));
        if (payload.length <= MAX_CONTROL) {
            bytes.put((byte) payload.length);
        } else if (payload.length <= 0xffff) {
            bytes.put((byte) 126).putShort((short) payload.length);
        } else {
            bytes.put((byte) 127).putLong(payload.length);
        }
        bytes.put(payload).flip();
        var exact = new byte[bytes.remaining()];
        bytes.get(exact);
        return exact;
    }
}
