package dev.posthaste.helidon;

import java.time.Duration;

/// When a connection was last heard of; time that the service takes is not idle. Safe for use by several threads.
final class Activity {

    private volatile boolean serving;
    private volatile long heard = System.nanoTime();

    void heard() {
        heard = System.nanoTime();
    }

    /// Says whether the next thing waited for is the service, and not the other side.
    void serving(boolean now) {
        heard();
        serving = now;
    }

    Duration idle() {
        return serving ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - heard);
    }
}
