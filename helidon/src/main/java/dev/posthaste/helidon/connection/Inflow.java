package dev.posthaste.helidon.connection;

import io.helidon.common.socket.HelidonSocket;
import io.helidon.webserver.CloseConnectionException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What comes in on a connection, and how much of it may: Helidon holds a chunk of a body in memory until all of it
/// has come, however large it was announced.
public final class Inflow implements Supplier<byte[]> {

    private static final long UNLIMITED = Long.MAX_VALUE;

    private final HelidonSocket source;
    private final Activity activity;
    private long allowance = UNLIMITED;
    private @Nullable CompletableFuture<byte @Nullable []> ahead;

    Inflow(HelidonSocket source, Activity activity) {
        this.source = source;
        this.activity = activity;
    }

    Activity activity() {
        return activity;
    }

    /// Lets so many bytes more come in, and what was read along with the last of them.
    public void allow(long bytes) {
        allowance = bytes;
    }

    /// Lets come in what comes.
    public void allowAll() {
        allowance = UNLIMITED;
    }

    /// Reads on while nobody else does, to see when the other side closes; what comes is kept for who reads next. To be
    /// called by the thread that reads.
    ///
    /// @param whenGone what to do then, on a thread that must not be held up
    public void watch(Runnable whenGone) {
        if (ahead == null) {
            var reading = new CompletableFuture<byte @Nullable []>();
            ahead = reading;
            Thread.ofVirtual().name("posthaste-ahead").start(() -> readAhead(reading, whenGone));
        }
    }

    private void readAhead(CompletableFuture<byte @Nullable []> reading, Runnable whenGone) {
        try {
            var bytes = source.get();
            reading.complete(bytes);
            if (bytes == null) {
                whenGone.run();
            }
        } catch (RuntimeException e) {
            reading.completeExceptionally(e);
            whenGone.run();
        }
    }

    /// @throws ConnectionEnd when more than is allowed would come in
    /// @throws CloseConnectionException when the other side is gone; an exception that Helidon takes for the ordinary
    ///     end of a connection wherever it comes up, while it logs a warning for others
    @Override
    public byte[] get() {
        if (allowance <= 0) {
            throw new ConnectionEnd(true);
        }
        var bytes = next();
        if (bytes == null) {
            throw new CloseConnectionException("the other side has closed");
        }
        activity.heard();
        allowance -= bytes.length;
        return bytes;
    }

    /// Null where the other side has closed.
    private byte @Nullable [] next() {
        var reading = ahead;
        ahead = null;
        try {
            return reading == null ? source.get() : reading.get();
        } catch (UncheckedIOException | ExecutionException e) {
            throw new CloseConnectionException("the connection is lost", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloseConnectionException("the connection is to end", e);
        }
    }
}
