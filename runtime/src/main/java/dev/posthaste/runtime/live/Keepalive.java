package dev.posthaste.runtime.live;

import dev.posthaste.StreamClosed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Sends a comment whenever a stream of events was silent for some time. Safe for use by several threads.
final class Keepalive {

    private static final byte[] COMMENT = ": ping\n\n".getBytes(StandardCharsets.UTF_8);

    private final StreamWriter out;
    private final Runnable whenGone;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long silence = Duration.ofSeconds(15).toNanos();
    private boolean over;

    /// @param whenGone is told that the client is gone
    Keepalive(StreamWriter out, Runnable whenGone) {
        this.out = out;
        this.whenGone = whenGone;
    }

    /// @param time zero for never
    void after(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("the silence is negative: give a time, or zero for no comments");
        }
        lock.lock();
        try {
            silence = time.toNanos();
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    void begin() {
        Thread.ofVirtual().name("posthaste-keepalive").start(this::run);
    }

    void end() {
        lock.lock();
        try {
            over = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        try {
            while (awaitSilence()) {
                out.write(COMMENT);
            }
        } catch (StreamClosed e) {
            whenGone.run();
        } catch (IllegalStateException e) {
            // the handler returned meanwhile
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// False where the stream is over.
    private boolean awaitSilence() throws InterruptedException {
        lock.lock();
        try {
            while (!over) {
                var left = silence - (System.nanoTime() - out.written());
                if (silence == 0) {
                    changed.await();
                } else if (left <= 0) {
                    return true;
                } else {
                    changed.awaitNanos(left);
                }
            }
            return false;
        } finally {
            lock.unlock();
        }
    }
}
