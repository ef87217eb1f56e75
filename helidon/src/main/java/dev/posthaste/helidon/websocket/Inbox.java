package dev.posthaste.helidon.websocket;

import dev.posthaste.WebSocketClosed;
import dev.posthaste.helidon.connection.Wire;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// What the other side sends, read on a thread of its own, some messages ahead of the handler: pings, pongs and a close
/// are noticed while a handler only sends. Safe for use by several threads.
final class Inbox {

    /// How many messages, and how many characters, may wait for the handler before reading does.
    private static final int MOST_MESSAGES = 32;

    private static final int MOST_CHARACTERS = 1 << 20;

    private final Wire wire;
    private final FrameWriter out;
    private final MessageReader in;
    private final Thread reading = Thread.ofVirtual().unstarted(this::read);
    private final Queue<String> messages = new ArrayDeque<>();
    private int characters;
    private @Nullable WebSocketClosed ended;
    private boolean skipping;
    private boolean garbled;

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
    synchronized String take() {
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
        characters -= taken.length();
        notifyAll();
        return taken;
    }

    /// Whether so much waits for the handler that nothing is heard of what came after it.
    synchronized boolean full() {
        return messages.size() >= MOST_MESSAGES || characters >= MOST_CHARACTERS;
    }

    /// Whether the other side broke the protocol.
    synchronized boolean garbled() {
        return garbled;
    }

    /// Forgets what comes, and waits until the other side has closed; ends the connection when interrupted.
    void skipToEnd() {
        synchronized (this) {
            skipping = true;
            messages.clear();
            characters = 0;
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

    private synchronized void put(String text) {
        if (!skipping) {
            messages.add(text);
            characters += text.length();
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
    }
}
