package dev.posthaste.tenant.http;

import dev.posthaste.App;
import dev.posthaste.tenant.Tenant;
import dev.posthaste.tenant.page.Pages;

/// The tenant's application: its endpoints and its dashboard.
public final class TenantApp {
    private TenantApp() {}

    /// The application, ready to be served at that address.
    ///
    /// @param open whether only this machine reaches it, so that the dashboard asks for no key
    public static App of(Tenant tenant, String bindAddress, boolean open) {
        var pages = new Pages();
        var store = tenant.store();
        var dashboard = new Dashboard(
                tenant.issuer(),
                pages,
                new Sessions(tenant.dashboardKey()),
                OwnNames.of(tenant.settings().host(), bindAddress),
                open);
        return App.named("Posthaste tenant")
                .description("Issues access tokens as Auth0 does, on this machine.")
                .supply(new HostCheck(dashboard), new LoginCheck(dashboard))
                .include(new TokenRoutes(tenant.tokens()), new WellKnownRoutes(tenant))
                .include(new LoginRoutes(dashboard), new ApiRoutes(pages, store), new TestRoutes(pages, tenant))
                .include(new ApplicationRoutes(pages, store), new GrantRoutes(pages, store.grants()));
    }
}
