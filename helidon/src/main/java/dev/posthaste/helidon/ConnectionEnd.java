package dev.posthaste.helidon;

import io.helidon.webserver.CloseConnectionException;

/// Ends a connection after an answer: Helidon says `connection: close`, but leaves the closing to the other side.
final class ConnectionEnd extends CloseConnectionException {

    private static final long serialVersionUID = 1L;

    private final boolean unread;

    /// @param unread whether the other side may still be sending
    ConnectionEnd(boolean unread) {
        super("the server ends the connection");
        this.unread = unread;
    }

    boolean unread() {
        return unread;
    }
}
