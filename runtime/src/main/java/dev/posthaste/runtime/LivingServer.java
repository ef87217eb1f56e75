package dev.posthaste.runtime;

import dev.posthaste.Server;
import dev.posthaste.runtime.lifespan.Lifespans;
import java.net.URI;

/// A server, and what lasts as long as it.
record LivingServer(Server server, Lifespans states) implements Server {

    @Override
    public URI address() {
        return server.address();
    }

    @Override
    public void awaitClose() {
        server.awaitClose();
    }

    @Override
    public void close() {
        server.close();
        states.close();
    }
}
