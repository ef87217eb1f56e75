package dev.posthaste.helidon.connection;

import org.jspecify.annotations.Nullable;

/// Whether a connection is to end, and who wants to know. Safe for use by several threads.
public final class Ending {

    private boolean begun;
    private @Nullable Runnable told;

    /// Whether the connection is to end.
    public synchronized boolean begun() {
        return begun;
    }

    /// Runs an action when the end begins, on a thread of its own: a side that does not read can hold up a write.
    public synchronized void tell(Runnable action) {
        told = action;
        if (begun) {
            Thread.startVirtualThread(action);
        }
    }

    /// Asks for the end, and tells who wants to know.
    public synchronized void begin() {
        var action = told;
        if (!begun && action != null) {
            Thread.startVirtualThread(action);
        }
        begun = true;
    }
}
