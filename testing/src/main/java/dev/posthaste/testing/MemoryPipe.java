package dev.posthaste.testing;

import dev.posthaste.runtime.engine.ClientGone;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// The body of a stream on its way to a test, which reads it while it is written. Safe for use by several threads.
final class MemoryPipe {

    /// How many pieces may wait before the writer does.
    private static final int MOST_PIECES = 32;

    private final Queue<byte[]> pieces = new ArrayDeque<>();
    private boolean ended;
    private boolean broken;
    private boolean left;
    private @Nullable Runnable whenLeft;

    /// Where the application writes.
    OutputStream out() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                put(new byte[] {(byte) b});
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                if (length > 0) {
                    var piece = new byte[length];
                    System.arraycopy(bytes, offset, piece, 0, length);
                    put(piece);
                }
            }
        };
    }

    private synchronized void put(byte[] piece) {
        try {
            while (pieces.size() >= MOST_PIECES && !left) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            left = true;
        }
        if (left) {
            throw new ClientGone("the test has closed the stream", new IOException("closed"));
        }
        pieces.add(piece);
        notifyAll();
    }

    /// Says that no more is written.
    ///
    /// @param well whether that is the end
    synchronized void end(boolean well) {
        ended = true;
        broken = !well;
        notifyAll();
    }

    /// Does something when the test has closed its end; at once where it has.
    void whenLeft(Runnable action) {
        if (noted(action)) {
            action.run();
        }
    }

    private synchronized boolean noted(Runnable action) {
        whenLeft = action;
        return left;
    }

    /// Says that the test reads no more.
    void leave() {
        var action = leaving();
        if (action != null) {
            action.run();
        }
    }

    private synchronized @Nullable Runnable leaving() {
        var action = left || ended ? null : whenLeft;
        left = true;
        notifyAll();
        return action;
    }

    /// Where the test reads.
    InputStream in() {
        return new InputStream() {
            private byte[] piece = new byte[0];
            private int next;

            @Override
            public int read() throws IOException {
                return arrived() ? piece[next++] & 0xff : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (length == 0 || !arrived()) {
                    return length == 0 ? 0 : -1;
                }
                var count = Math.min(length, piece.length - next);
                System.arraycopy(piece, next, bytes, offset, count);
                next += count;
                return count;
            }

            private boolean arrived() throws IOException {
                while (next == piece.length) {
                    var taken = take();
                    if (taken == null) {
                        return false;
                    }
                    piece = taken;
                    next = 0;
                }
                return true;
            }
        };
    }

    private synchronized byte @Nullable [] take() throws IOException {
        var deadline = System.nanoTime() + MemorySocket.PATIENCE.toNanos();
        try {
            while (pieces.isEmpty() && !ended) {
                var left = (deadline - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError("nothing came within " + MemorySocket.PATIENCE.toSeconds() + " seconds");
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for a stream", e);
        }
        var taken = pieces.poll();
        notifyAll();
        if (taken == null && broken) {
            throw new IOException("the stream broke off");
        }
        return taken;
    }
}
