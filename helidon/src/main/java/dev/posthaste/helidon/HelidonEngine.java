package dev.posthaste.helidon;

import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import dev.posthaste.runtime.engine.Engine;
import dev.posthaste.runtime.engine.Service;

/// Serves by Helidon WebServer. Safe for use by several threads.
public final class HelidonEngine implements Engine {

    /// For [java.util.ServiceLoader].
    public HelidonEngine() {}

    @Override
    public Server start(Service service, ServerOptions options) {
        return RunningServer.start(service, options, Limits.DEFAULT);
    }
}
