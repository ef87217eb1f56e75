package dev.posthaste.tenant.http.oauth;

import dev.posthaste.App;
import dev.posthaste.tenant.Tenant;

/// The tenant's endpoints for clients and APIs.
public final class OAuthEndpoints {
    private OAuthEndpoints() {}

    /// The application with the tenant's endpoints.
    public static App on(App app, Tenant tenant) {
        return app.include(new TokenRoutes(tenant.tokens()), new WellKnownRoutes(tenant));
    }
}
