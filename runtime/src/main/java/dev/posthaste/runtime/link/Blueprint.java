package dev.posthaste.runtime.link;

import dev.posthaste.App;
import dev.posthaste.json.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An application whose parts are put together. Immutable.
///
/// @param app           what it was told
/// @param endpoints     what stands at its paths, in the order in which they are tried
/// @param webhooks      the requests that it sends to those who asked for it
/// @param invalidAnswer the shape of the answer to wrong values; null where it is no record
/// @param provisions    what its dependencies are provided by, outside of its routers
public record Blueprint(
        App app,
        List<Endpoint> endpoints,
        List<Route> webhooks,
        @Nullable Shape<?> invalidAnswer,
        Provisions provisions) {

    /// The handlers at their places, those of WebSockets included; not those of mounted applications.
    public List<Route> routes() {
        return endpoints.stream()
                .filter(Route.class::isInstance)
                .map(Route.class::cast)
                .toList();
    }
}
