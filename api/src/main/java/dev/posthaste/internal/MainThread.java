package dev.posthaste.internal;

import dev.posthaste.Server;
import java.time.Duration;
import java.util.Arrays;

/// The thread of a program's `main`, which may close what it opened when the process is told to end.
public final class MainThread {

    /// How long `main` may take, once the server is closed.
    public static final Duration GRACE = Duration.ofSeconds(10);

    private static final Duration LOOK = Duration.ofMillis(20);

    private final Thread thread;

    /// @param thread one that was started
    public MainThread(Thread thread) {
        this.thread = thread;
    }

    /// Serves on the calling thread, that of `main`, until the process is told to end; the process then waits until
    /// `main` is over, for [#GRACE] at most.
    public static void serve(Server server) {
        var main = new MainThread(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> main.finish(server)));
        server.awaitClose();
    }

    private void finish(Server server) {
        server.close();
        try {
            if (!awaitEnd(GRACE)) {
                System.err.println(cutOff());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until `main` is over. One that called [System#exit] is: that call does not return while the process ends.
    ///
    /// @return false where it takes longer
    public boolean awaitEnd(Duration grace) throws InterruptedException {
        long start = System.nanoTime();
        while (!thread.join(LOOK)) {
            if (exits()) {
                return true;
            }
            if (System.nanoTime() - start >= grace.toNanos()) {
                return false;
            }
        }
        return true;
    }

    private boolean exits() {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(Runtime.class.getName())
                        && frame.getMethodName().equals("exit"));
    }

    /// What is said where the process does not wait any longer.
    public static String cutOff() {
        return "The main method is not over %d s after the server was closed: the process ends without it."
                .formatted(GRACE.toSeconds());
    }
}
