package dev.posthaste.runtime.live;

import dev.posthaste.WebSocketClosed;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The messages that still come; they end when either side has closed.
final class Incoming<T> implements Iterator<T> {

    private final SocketSession session;
    private final Supplier<T> source;
    private @Nullable T next;

    Incoming(SocketSession session, Supplier<T> source) {
        this.session = session;
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !session.closedHere()) {
            try {
                next = source.get();
            } catch (WebSocketClosed end) {
                return false;
            }
        }
        return next != null;
    }

    @Override
    public T next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more messages come");
        }
        var taken = next;
        next = null;
        return taken;
    }
}
