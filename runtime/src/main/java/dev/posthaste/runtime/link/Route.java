package dev.posthaste.runtime.link;

import dev.posthaste.internal.PathTemplate;
import dev.posthaste.internal.app.Stages;
import dev.posthaste.runtime.node.Handler;
import java.util.List;

/// A handler at its place in the application.
///
/// @param template  the path, prefixes included
/// @param handler   what the processor wrote
/// @param className the user's class
/// @param tags      the tags of the routers, outermost first
/// @param stages    what stands around it by its routers, the outermost first
/// @param plan      what is done for a request
public record Route(
        PathTemplate template, Handler<?> handler, String className, List<String> tags, List<Stages> stages, Plan plan)
        implements Endpoint {

    /// Whether it answers WebSockets.
    public boolean webSocket() {
        return handler.method().equals(Handler.WEBSOCKET);
    }
}
