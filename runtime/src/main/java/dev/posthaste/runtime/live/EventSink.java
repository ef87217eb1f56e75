package dev.posthaste.runtime.live;

import dev.posthaste.Event;
import dev.posthaste.Events;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Sends events.
record EventSink<T extends @Nullable Object>(ItemText items, StreamWriter out, Keepalive keepalive)
        implements Events<T> {

    @Override
    public void send(T item) {
        out.write(EventText.of(items.of(item)));
    }

    @Override
    public void send(Event event) {
        out.write(EventText.of(event));
    }

    @Override
    public void keepAlive(Duration silence) {
        keepalive.after(silence);
    }
}
