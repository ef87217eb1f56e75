package dev.posthaste.runtime.link;

import dev.posthaste.App;
import java.util.List;

/// An application whose parts are put together. Immutable.
///
/// @param app       what it was told
/// @param endpoints what stands at its paths, in the order in which they are tried
public record Blueprint(App app, List<Endpoint> endpoints) {

    /// The handlers at their places, those of WebSockets included; not those of mounted applications.
    public List<Route> routes() {
        return endpoints.stream()
                .filter(Route.class::isInstance)
                .map(Route.class::cast)
                .toList();
    }
}
