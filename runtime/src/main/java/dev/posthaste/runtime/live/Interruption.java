package dev.posthaste.runtime.live;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Interrupts the thread of a handler whose client is gone, while it runs the handler and nothing else: what closes
/// after it is not to be hindered. Safe for use by several threads.
public final class Interruption {

    private @Nullable Thread handler;
    private boolean spared;
    private boolean interrupted;

    /// Runs the handler on the calling thread; an interrupt that it did not notice is forgotten at its end.
    ///
    /// @throws Exception what it throws
    public <T extends @Nullable Object> T during(Callable<T> work) throws Exception {
        begin();
        try {
            return work.call();
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        handler = Thread.currentThread();
    }

    private synchronized void end() {
        handler = null;
        if (interrupted) {
            Thread.interrupted();
        }
    }

    /// Waits for something that ends by itself when the client is gone, and so is not interrupted.
    <T> T sparing(Supplier<T> waiting) {
        spare(true);
        try {
            return waiting.get();
        } finally {
            spare(false);
        }
    }

    private synchronized void spare(boolean now) {
        if (Thread.currentThread().equals(handler)) {
            spared = now;
        }
    }

    /// Interrupts the handler, where one runs.
    public synchronized void interrupt() {
        if (handler != null && !spared) {
            interrupted = true;
            handler.interrupt();
        }
    }

    /// Whether the handler was interrupted.
    public synchronized boolean happened() {
        return interrupted;
    }
}
