package dev.posthaste.runtime.live;

import dev.posthaste.Lines;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Sends lines.
record LineSink<T extends @Nullable Object>(ItemText items, StreamWriter out) implements Lines<T> {

    @Override
    public void send(T item) {
        out.write((items.of(item) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
