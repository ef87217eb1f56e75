package dev.posthaste.testing;

import dev.posthaste.WebSocketClosed;
import dev.posthaste.WebSocketSession.Message;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// One direction of a WebSocket in memory. Safe for use by several threads.
final class MemoryLane {

    private final Queue<Message> messages = new ArrayDeque<>();
    private @Nullable WebSocketClosed ended;
    private @Nullable Runnable whenEnded;
    private boolean silent = true;

    /// @throws WebSocketClosed where it has ended
    synchronized void put(Message message) {
        requireOpen();
        silent = false;
        messages.add(message);
        notifyAll();
    }

    /// @throws WebSocketClosed where it has ended
    synchronized void requireOpen() {
        if (ended != null) {
            throw ended;
        }
    }

    /// Ends it, where it has not ended before.
    void end(WebSocketClosed how) {
        var action = ended(how);
        if (action != null) {
            action.run();
        }
    }

    private synchronized @Nullable Runnable ended(WebSocketClosed how) {
        if (ended != null) {
            return null;
        }
        ended = how;
        notifyAll();
        return whenEnded;
    }

    /// The next message, waited for.
    ///
    /// @param patience how long; negative for as long as it takes
    /// @return null where none came in time
    /// @throws WebSocketClosed where it has ended
    synchronized @Nullable Message take(Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (messages.isEmpty() && ended == null) {
            var left = (deadline - System.nanoTime()) / 1_000_000;
            if (patience.isNegative()) {
                wait();
            } else if (left > 0) {
                wait(left);
            } else {
                return null;
            }
        }
        var taken = messages.poll();
        if (taken == null && ended != null) {
            throw ended;
        }
        return taken;
    }

    /// Does something when it ends; at once where it has.
    void whenEnded(Runnable action) {
        if (noted(action)) {
            action.run();
        }
    }

    private synchronized boolean noted(Runnable action) {
        whenEnded = action;
        return ended != null;
    }

    /// Whether nothing was ever put.
    synchronized boolean silent() {
        return silent;
    }
}
