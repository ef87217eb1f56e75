package dev.posthaste.helidon;

import dev.posthaste.helidon.connection.ConnectionEnd;
import dev.posthaste.helidon.connection.Lingering;
import dev.posthaste.helidon.connection.Wire;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.common.task.InterruptableTask;
import io.helidon.webserver.spi.ServerConnection;
import java.time.Duration;

/// Helidon's connection, and how it ends.
///
/// @param http serves request after request, on one virtual thread
record HttpConnection(ServerConnection http, Wire wire) implements ServerConnection, InterruptableTask<Void> {

    @Override
    public void handle(Limit limit) throws InterruptedException {
        try {
            http.handle(limit);
            // comes back when the server ends, and when it has refused what was sent
            if (!wire.ending().begun()) {
                Lingering.drain(wire);
            }
        } catch (ConnectionEnd e) {
            if (e.unread()) {
                Lingering.drain(wire);
            }
        }
    }

    @Override
    public Duration idleTime() {
        return wire.activity().idle();
    }

    @Override
    public void close(boolean interrupt) {
        wire.ending().begin();
        // Helidon's check for idle connections comes this way too, and then a request half sent is no reason to wait
        http.close(interrupt || idleTime().compareTo(RunningServer.IDLE) > 0);
    }

    @Override
    public boolean canInterrupt() {
        return http instanceof InterruptableTask<?> task && task.canInterrupt();
    }
}
