package dev.posthaste.helidon.websocket;

import dev.posthaste.helidon.connection.Activity;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Pings the other side again and again, and takes it for gone where it has not said anything, be it a pong or not,
/// from one ping to the next (RFC 6455, section 5.5.2).
final class Keepalive {

    private final Duration period;
    private final Activity activity;
    private final FrameWriter out;
    private final Inbox inbox;
    private final CountDownLatch ended = new CountDownLatch(1);

    /// @param period the time from one ping to the next
    Keepalive(Duration period, Activity activity, FrameWriter out, Inbox inbox) {
        this.period = period;
        this.activity = activity;
        this.out = out;
        this.inbox = inbox;
    }

    void begin() {
        Thread.ofVirtual().start(this::run);
    }

    void end() {
        ended.countDown();
    }

    private void run() {
        try {
            boolean over = pause();
            while (!over) {
                long pinged = System.nanoTime();
                over = !out.ping() || pause();
                if (!over && !inbox.full() && !activity.heardSince(pinged)) {
                    inbox.abort();
                    over = true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether it is to end.
    private boolean pause() throws InterruptedException {
        return ended.await(period.toNanos(), TimeUnit.NANOSECONDS);
    }
}
