package dev.posthaste.helidon.connection;

import java.time.Duration;

/// When a connection's other side last said or took something; time that the service takes does not count against it.
/// Safe for use by several threads.
public final class Activity {

    private volatile boolean serving;
    private volatile boolean writing;
    private volatile long heard = System.nanoTime();
    private volatile long taken = heard;

    /// Says that the other side was heard, or could not be.
    public void heard() {
        heard = System.nanoTime();
    }

    /// Whether the other side was heard at a time of [System#nanoTime] or later.
    public boolean heardSince(long time) {
        return heard - time >= 0;
    }

    /// Says that the other side has taken what was written, and whether more is.
    void writing(boolean now) {
        taken = System.nanoTime();
        writing = now;
    }

    /// Says whether the next thing waited for is the service, and not the other side.
    public void serving(boolean now) {
        heard();
        serving = now;
    }

    /// Since when nothing was heard; nothing while the service is waited for.
    public Duration idle() {
        return serving ? Duration.ZERO : since(heard);
    }

    /// Since when nothing was taken; nothing where nothing is written.
    public Duration stalled() {
        return writing ? since(taken) : Duration.ZERO;
    }

    private static Duration since(long time) {
        return Duration.ofNanos(System.nanoTime() - time);
    }
}
