package dev.posthaste.helidon;

import dev.posthaste.helidon.connection.Threads;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

/// Does what is left of requests that were answered, each on a thread of its own, so that no connection waits for it;
/// as long as there are too many, a connection does its own and waits. Safe for use by several threads.
final class Tasks implements Executor {

    /// How many run beside the connections.
    static final int MOST = 1024;

    private final Semaphore room = new Semaphore(MOST);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Override
    public void execute(Runnable task) {
        if (!room.tryAcquire()) {
            task.run();
            return;
        }
        try {
            threads.execute(() -> runInRoom(task));
        } catch (RejectedExecutionException closing) {
            runInRoom(task);
        }
    }

    private void runInRoom(Runnable task) {
        try {
            task.run();
        } finally {
            room.release();
        }
    }

    /// Waits for those under way; interrupts what has not ended by then.
    void close(Duration grace) {
        Threads.end(threads, grace);
    }
}
