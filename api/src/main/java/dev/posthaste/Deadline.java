package dev.posthaste;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Ends work on a request that takes too long: its thread is interrupted, and the client gets 504. Immutable.
///
/// What does not heed the interruption goes on, but its answer is not sent. Streams count until they begin.
public final class Deadline implements Middleware {

    private final Duration limit;

    private Deadline(Duration limit) {
        this.limit = limit;
    }

    /// Ends what takes longer than this.
    ///
    /// @throws IllegalArgumentException where the time is not positive
    public static Deadline of(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("a deadline must be some time ahead, not " + limit);
        }
        return new Deadline(limit);
    }

    @Override
    public Response around(Request request, Next next) throws Exception {
        var task = new FutureTask<>(next::proceed);
        Thread.ofVirtual().name("deadline").start(task);
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new HttpException(504, "This took longer than it may");
        } catch (InterruptedException e) {
            task.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    private static Exception unwrapped(ExecutionException failure) {
        return switch (failure.getCause()) {
            case Error error -> throw error;
            case Exception exception -> exception;
            case null, default -> failure;
        };
    }
}
