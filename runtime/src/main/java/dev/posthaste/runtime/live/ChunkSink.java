package dev.posthaste.runtime.live;

import dev.posthaste.Chunks;
import java.nio.charset.StandardCharsets;

/// Sends pieces as they are.
record ChunkSink(StreamWriter out) implements Chunks {

    @Override
    public void send(byte[] bytes) {
        out.write(bytes);
    }

    @Override
    public void send(String text) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
