package dev.posthaste.tenant.http;

import dev.posthaste.App;
import dev.posthaste.tenant.Tenant;

/// The tenant's application: its endpoints and its dashboard.
public final class TenantApp {
    private TenantApp() {}

    /// The application, ready to be served.
    public static App of(Tenant tenant) {
        return App.named("Posthaste tenant")
                .description("Issues access tokens as Auth0 does, on this machine.")
                .include(new TokenRoutes(tenant.tokens()), new WellKnownRoutes(tenant));
    }
}
