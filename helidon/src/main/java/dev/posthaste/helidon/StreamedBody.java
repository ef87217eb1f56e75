package dev.posthaste.helidon;

import dev.posthaste.helidon.connection.Wire;
import dev.posthaste.runtime.engine.ClientGone;
import io.helidon.webserver.CloseConnectionException;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The body of an answer while it is written, in chunks where its length is not known (RFC 9112, section 7.1). Its
/// methods throw [ClientGone] where the client went away.
final class StreamedBody extends OutputStream {

    private static final int MOST_BUFFERED = 8192;
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LINE_END = {'\r', '\n'};

    private final Wire wire;
    private final boolean chunked;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();

    StreamedBody(Wire wire, boolean chunked) {
        this.wire = wire;
        this.chunked = chunked;
    }

    static ClientGone gone(Exception cause) {
        return new ClientGone("the client went away before the answer was complete", cause);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        buffer.write(bytes, offset, length);
        if (buffer.size() >= MOST_BUFFERED) {
            flush();
        }
    }

    @Override
    public void flush() {
        if (buffer.size() > 0) {
            var piece = buffer.toByteArray();
            buffer.reset();
            send(chunked ? chunk(piece) : piece);
        }
    }

    private static byte[] chunk(byte[] piece) {
        var chunk = new ByteArrayOutputStream(piece.length + 16);
        chunk.writeBytes(Integer.toHexString(piece.length).getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(LINE_END);
        chunk.writeBytes(piece);
        chunk.writeBytes(LINE_END);
        return chunk.toByteArray();
    }

    /// The body ends when its writer returns, and not before.
    @Override
    public void close() {
        flush();
    }

    void end() {
        flush();
        if (chunked) {
            send(LAST_CHUNK);
        }
    }

    private void send(byte[] bytes) {
        try {
            wire.write(bytes);
        } catch (UncheckedIOException | CloseConnectionException e) {
            throw gone(e);
        }
    }
}
