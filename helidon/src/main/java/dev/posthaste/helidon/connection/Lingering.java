package dev.posthaste.helidon.connection;

import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.webserver.CloseConnectionException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Reads on for a while after a connection's last words. A connection that is closed with bytes unread is reset, and
/// the reset can overtake the answer (RFC 9112, section 9.6).
public final class Lingering {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final Duration SILENCE = Duration.ofMillis(500);
    private static final long MOST_TIME = Duration.ofSeconds(5).toNanos();

    private final Wire wire;
    private final Thread reading = Thread.currentThread();
    private final long begin = System.nanoTime();
    private final CountDownLatch done = new CountDownLatch(1);

    private Lingering(Wire wire) {
        this.wire = wire;
    }

    /// Returns when the other side has closed, said nothing for half a second, or had its time.
    public static void drain(Wire wire) {
        within(wire, () -> {
            var reader = wire.dataReader();
            for (long sum = 0; sum < MOST_BYTES; ) {
                reader.ensureAvailable();
                int piece = reader.available();
                reader.skip(piece);
                sum += piece;
            }
        });
    }

    /// Lets a reading go on until the other side has closed, said nothing for half a second, or had its time.
    public static void within(Wire wire, Runnable reading) {
        wire.activity().serving(false);
        var lingering = new Lingering(wire);
        var watch = Thread.startVirtualThread(lingering::watch);
        try {
            reading.run();
        } catch (InsufficientDataAvailableException | CloseConnectionException e) {
            // the end that was waited for
        } finally {
            lingering.done.countDown();
            join(watch);
        }
    }

    /// Interrupts, because a read of Helidon's knows no time limit.
    private void watch() {
        try {
            while (!done.await(SILENCE.toNanos() / 5, TimeUnit.NANOSECONDS)) {
                if (wire.activity().idle().compareTo(SILENCE) > 0 || System.nanoTime() - begin > MOST_TIME) {
                    reading.interrupt();
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread watch) {
        try {
            watch.join();
        } catch (InterruptedException e) {
            // the interrupt of the watch, or of a server that closes: the connection ends either way
            Thread.currentThread().interrupt();
        }
    }
}
