package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.App;
import dev.posthaste.tenant.Tenant;
import dev.posthaste.tenant.page.Pages;

/// The dashboard's pages and forms.
public final class DashboardRoutes {
    private DashboardRoutes() {}

    /// The application with the tenant's dashboard.
    ///
    /// @param bindAddress where it is served
    /// @param open whether only this machine reaches it, so that the dashboard asks for no key
    public static App on(App app, Tenant tenant, String bindAddress, boolean open) {
        var pages = new Pages();
        var store = tenant.store();
        var dashboard = new Dashboard(
                tenant.issuer(),
                pages,
                new Sessions(tenant.dashboardKey()),
                OwnNames.of(tenant.settings().host(), bindAddress),
                open);
        return app.supply(new HostCheck(dashboard), new LoginCheck(dashboard))
                .include(new LoginRoutes(dashboard), new ApiRoutes(pages, store), new TestRoutes(pages, tenant))
                .include(new ApplicationRoutes(pages, store), new GrantRoutes(pages, store.grants()));
    }
}
