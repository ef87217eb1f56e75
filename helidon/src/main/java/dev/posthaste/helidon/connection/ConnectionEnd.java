package dev.posthaste.helidon.connection;

import io.helidon.webserver.CloseConnectionException;

/// Ends a connection after an answer: Helidon says `connection: close`, but leaves the closing to the other side.
public final class ConnectionEnd extends CloseConnectionException {

    private static final long serialVersionUID = 1L;

    private final boolean unread;

    /// @param unread whether the other side may still be sending
    public ConnectionEnd(boolean unread) {
        super("the server ends the connection");
        this.unread = unread;
    }

    /// Whether the other side may still be sending.
    public boolean unread() {
        return unread;
    }
}
