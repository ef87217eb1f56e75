package dev.posthaste.helidon.websocket;

import dev.posthaste.WebSocketClosed;
import dev.posthaste.helidon.connection.Wire;
import org.jspecify.annotations.Nullable;

/// What the other side sends, read on a thread of its own up to the first message that the handler has not taken: its
/// pongs and its close are noticed while a handler only sends. Safe for use by several threads.
final class Inbox {

    private final Wire wire;
    private final FrameWriter out;
    private final MessageReader in;
    private final Thread reading = Thread.ofVirtual().unstarted(this::read);
    private @Nullable String message;
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
            while (message == null && ended == null) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            abort();
            throw new WebSocketClosed(ClosingCode.LOST, "");
        }
        var taken = message;
        if (taken == null) {
            throw ended == null ? new WebSocketClosed(ClosingCode.LOST, "") : ended;
        }
        wire.activity().heard();
        message = null;
        notifyAll();
        return taken;
    }

    /// Whether a message waits for the handler, so that nothing is heard of what came after it.
    synchronized boolean full() {
        return message != null;
    }

    /// Whether the other side broke the protocol.
    synchronized boolean garbled() {
        return garbled;
    }

    /// Forgets what comes, and waits until the other side has closed; ends the connection when interrupted.
    void skipToEnd() {
        synchronized (this) {
            skipping = true;
            message = null;
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
        message = skipping ? null : text;
        notifyAll();
        try {
            while (message != null) {
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
