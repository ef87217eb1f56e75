package dev.posthaste.helidon.connection;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/// How threads end that serve.
public final class Threads {

    private Threads() {}

    /// Takes no more work, waits for what is under way, and interrupts what has not ended by then.
    public static void end(ExecutorService threads, Duration grace) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(grace.toNanos(), TimeUnit.NANOSECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
