package dev.posthaste.runtime.engine;

import dev.posthaste.Server;
import dev.posthaste.ServerOptions;

/// Carries requests to a service and its answers back; found by [java.util.ServiceLoader].
public interface Engine {

    /// Begins to serve, each request on a virtual thread of its own.
    ///
    /// @throws IllegalStateException where the address cannot be bound, saying which and why
    Server start(Service service, ServerOptions options);
}
