package dev.posthaste.helidon;

import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.webserver.CloseConnectionException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Reads on for a while after a connection's last answer. A connection that is closed with bytes unread is reset, and
/// the reset can overtake the answer (RFC 9112, section 9.6).
final class Lingering {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final long SILENCE = Duration.ofMillis(500).toNanos();
    private static final long MOST_TIME = Duration.ofSeconds(5).toNanos();

    private final Thread reading = Thread.currentThread();
    private final long begin = System.nanoTime();
    private final AtomicLong last = new AtomicLong(begin);
    private final CountDownLatch done = new CountDownLatch(1);

    private Lingering() {}

    /// Returns when the other side has closed, said nothing for half a second, or had its time.
    static void drain(DataReader reader) {
        var lingering = new Lingering();
        var watch = Thread.startVirtualThread(lingering::watch);
        try {
            lingering.read(reader);
        } finally {
            lingering.done.countDown();
            join(watch);
        }
    }

    private void read(DataReader reader) {
        try {
            for (long sum = 0; sum < MOST_BYTES; ) {
                reader.ensureAvailable();
                int piece = reader.available();
                reader.skip(piece);
                sum += piece;
                last.set(System.nanoTime());
            }
        } catch (InsufficientDataAvailableException | CloseConnectionException e) {
            // the end that was waited for
        }
    }

    /// Interrupts, because a read of Helidon's knows no time limit.
    private void watch() {
        try {
            while (!done.await(SILENCE / 5, TimeUnit.NANOSECONDS)) {
                long now = System.nanoTime();
                if (now - last.get() > SILENCE || now - begin > MOST_TIME) {
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
