package dev.posthaste.helidon.connection;

import java.time.Duration;

/// When a connection was last heard of; time that the service takes is not idle. Safe for use by several threads.
public final class Activity {

    private volatile boolean serving;
    private volatile long heard = System.nanoTime();

    void heard() {
        heard = System.nanoTime();
    }

    /// Says whether the next thing waited for is the service, and not the other side.
    public void serving(boolean now) {
        heard();
        serving = now;
    }

    /// Since when nothing was heard; nothing while the service is waited for.
    public Duration idle() {
        return serving ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - heard);
    }
}
