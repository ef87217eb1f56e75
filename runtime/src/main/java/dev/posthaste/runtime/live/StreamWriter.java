package dev.posthaste.runtime.live;

import dev.posthaste.StreamClosed;
import dev.posthaste.runtime.engine.ClientGone;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The way out of a stream, open while its handler runs. Safe for use by several threads.
final class StreamWriter {

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable OutputStream out;
    private volatile long written = System.nanoTime();
    private volatile boolean begun;

    void open(OutputStream to) {
        lock.lock();
        try {
            out = to;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            out = null;
        } finally {
            lock.unlock();
        }
    }

    /// Sends a piece before it returns.
    ///
    /// @throws StreamClosed where the client is gone
    /// @throws IllegalStateException where the handler does not run
    void write(byte[] piece) {
        lock.lock();
        try {
            var to = out;
            if (to == null) {
                throw new IllegalStateException("this stream is over: send while the handler runs");
            }
            to.write(piece);
            to.flush();
            begun = true;
            written = System.nanoTime();
        } catch (ClientGone | IOException e) {
            throw new StreamClosed(e);
        } finally {
            lock.unlock();
        }
    }

    /// Whether a piece was sent.
    boolean begun() {
        return begun;
    }

    /// When the last piece was sent, by [System#nanoTime].
    long written() {
        return written;
    }
}
