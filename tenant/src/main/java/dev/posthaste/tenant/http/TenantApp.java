package dev.posthaste.tenant.http;

import dev.posthaste.App;
import dev.posthaste.tenant.Tenant;
import dev.posthaste.tenant.http.dashboard.DashboardRoutes;
import dev.posthaste.tenant.http.oauth.OAuthEndpoints;

/// The tenant's application: its endpoints and its dashboard.
public final class TenantApp {
    private TenantApp() {}

    /// The application, ready to be served at that address.
    public static App of(Tenant tenant, String bindAddress) {
        var app = App.named("Posthaste tenant").description("Issues access tokens as Auth0 does, on this machine.");
        return DashboardRoutes.on(OAuthEndpoints.on(app, tenant), tenant, bindAddress);
    }
}
