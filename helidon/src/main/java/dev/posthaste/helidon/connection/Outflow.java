package dev.posthaste.helidon.connection;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataWriter;
import io.helidon.common.socket.HelidonSocket;
import org.jspecify.annotations.Nullable;

/// What goes out on a connection, piece by piece, so that a write that makes no progress is told from a long one.
/// Writes are made by one thread at a time; aborting is safe for any.
final class Outflow implements DataWriter {

    private static final int PIECE = 16_384;

    private final HelidonSocket socket;
    private final Activity activity;
    private @Nullable Thread writing;
    private boolean aborted;

    Outflow(HelidonSocket socket, Activity activity) {
        this.socket = socket;
        this.activity = activity;
    }

    @Override
    public void writeNow(BufferData buffer) {
        begin();
        try {
            while (buffer.available() > PIECE) {
                var piece = new byte[PIECE];
                buffer.read(piece);
                socket.write(BufferData.create(piece));
                activity.writing(true);
            }
            socket.write(buffer);
        } finally {
            end();
        }
    }

    @Override
    public void writeNow(BufferData... buffers) {
        writeNow(BufferData.create(buffers));
    }

    @Override
    public void write(BufferData buffer) {
        writeNow(buffer);
    }

    @Override
    public void write(BufferData... buffers) {
        writeNow(buffers);
    }

    /// Says under TLS that no more comes, which is a write too, and closes.
    @Override
    public void close() {
        begin();
        try {
            socket.close();
        } finally {
            end();
        }
    }

    /// Ends the write that is under way, and with it the connection: a write of Helidon's knows no time limit.
    synchronized void abort() {
        if (writing != null) {
            aborted = true;
            writing.interrupt();
        }
    }

    private synchronized void begin() {
        writing = Thread.currentThread();
        activity.writing(true);
    }

    private synchronized void end() {
        writing = null;
        activity.writing(false);
        if (aborted) {
            // the interrupt was for the write only
            Thread.interrupted();
            aborted = false;
        }
    }
}
