package dev.posthaste.helidon;

import dev.posthaste.helidon.connection.ConnectionEnd;
import dev.posthaste.helidon.connection.Lingering;
import dev.posthaste.helidon.connection.Wire;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.webserver.spi.ServerConnection;
import java.time.Duration;

/// Helidon's connection, and how it ends.
final class HttpConnection {

    private final ServerConnection http;
    private final Wire wire;

    HttpConnection(ServerConnection http, Wire wire) {
        this.http = http;
        this.wire = wire;
    }

    /// Serves request after request, and closes.
    ///
    /// @param requests how many requests are served at a time
    /// @throws io.helidon.webserver.CloseConnectionException when the other side is gone
    void serve(Limit requests) throws InterruptedException {
        try {
            http.handle(requests);
            // comes back when the server ends, and when it has refused what was sent
            if (!wire.ending().begun()) {
                Lingering.drain(wire);
            }
        } catch (ConnectionEnd e) {
            if (e.unread()) {
                Lingering.drain(wire);
            }
        } finally {
            wire.close();
        }
    }

    /// Ends it after the request that is under way. May be called by any thread.
    void end() {
        wire.ending().begin();
        http.close(false);
    }

    /// Ends it whatever is under way. May be called by any thread.
    void abort() {
        http.close(true);
        wire.abort();
    }

    /// Ends it where the other side has said nothing, or taken nothing of what is written, for longer than it may. May
    /// be called by any thread.
    void endIfIdle(Duration limit) {
        if (wire.activity().stalled().compareTo(limit) > 0) {
            wire.abort();
        } else if (wire.activity().idle().compareTo(limit) > 0) {
            wire.ending().begin();
            http.close(true);
        }
    }
}
