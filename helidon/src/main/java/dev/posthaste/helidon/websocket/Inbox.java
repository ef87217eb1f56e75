package dev.posthaste.helidon.websocket;

import dev.posthaste.WebSocketClosed;
import dev.posthaste.WebSocketSession.Message;
import dev.posthaste.helidon.connection.Wire;
import dev.posthaste.internal.ClosingCode;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// What the other side sends, read on a thread of its own, some messages ahead of the handler: pings, pongs and a close
/// are noticed while a handler only sends. Safe for use by several threads.
final class Inbox {

    /// How many messages, and how many characters or bytes, may wait for the handler before reading does.
    private static final int MOST_MESSAGES = 32;

    private static final int MOST_SIZE = 1 << 20;

    private final Wire wire;
    private final FrameWriter out;
    private final MessageReader in;
    private final Thread reading = Thread.ofVirtual().unstarted(this::read);
    private final Queue<Message> messages = new ArrayDeque<>();
    private int size;
    private @Nullable WebSocketClosed ended;
    private @Nullable Runnable whenEnded;
    private boolean skipping;
    private boolean garbled;
    private volatile boolean silent = true;

    Inbox(Wire wire, FrameWriter out) {
        this.wire = wire;
        this.out = out;
        this.in = new MessageReader(new FrameReader(wire), out);
    }

    void open() {
        reading.start();
    }

    /// The next message, waited for.
    ///
    /// @throws WebSocketClosed when no more come
    synchronized Message take() {
        try {
            while (messages.isEmpty() && ended == null) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            abort();
            throw new WebSocketClosed(ClosingCode.LOST, "");
        }
        var taken = messages.poll();
        if (taken == null) {
            throw ended == null ? new WebSocketClosed(ClosingCode.LOST, "") : ended;
        }
        wire.activity().heard();
        size -= size(taken);
        notifyAll();
        return taken;
    }

    private static int size(Message message) {
        return switch (message) {
            case Message.Text(var text) -> text.length();
            case Message.Binary(var bytes) -> bytes.length;
        };
    }

    /// Whether so much waits for the handler that nothing is heard of what came after it.
    synchronized boolean full() {
        return messages.size() >= MOST_MESSAGES || size >= MOST_SIZE;
    }

    /// Whether no message has come so far.
    boolean silent() {
        return silent;
    }

    /// Whether the other side broke the protocol.
    synchronized boolean garbled() {
        return garbled;
    }

    /// Does something when no more come, whether or not what came was taken; at once where that is so already.
    synchronized void whenEnded(Runnable action) {
        if (ended == null) {
            whenEnded = action;
        } else {
            action.run();
        }
    }

    /// Forgets what comes, and waits until the other side has closed; ends the connection when interrupted.
    void skipToEnd() {
        synchronized (this) {
            skipping = true;
            messages.clear();
            size = 0;
            notifyAll();
        }
        try {
            reading.join();
        } catch (InterruptedException e) {
            abort();
        }
    }

    /// Ends the connection. May be called while another thread reads or writes.
    void abort() {
        reading.interrupt();
        wire.abort();
    }

    private void read() {
        try {
            while (true) {
                put(in.next());
            }
        } catch (FrameError e) {
            out.close(e.code(), e.reason());
            end(new WebSocketClosed(e.code(), e.reason()), true);
        } catch (WebSocketClosed e) {
            end(e, false);
        } catch (RuntimeException e) {
            // of Helidon's reader: the connection is gone
            end(out.lost(), false);
        }
    }

    private synchronized void put(Message message) {
        silent = false;
        if (!skipping) {
            messages.add(message);
            size += size(message);
        }
        notifyAll();
        try {
            while (full()) {
                wait();
            }
        } catch (InterruptedException e) {
            // ends the next read
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void end(WebSocketClosed how, boolean wrong) {
        ended = how;
        garbled = wrong;
        notifyAll();
        if (whenEnded != null) {
            whenEnded.run();
        }
    }
}
