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
    public static App on(App app, Tenant tenant, String bindAddress) {
        var pages = new Pages();
        var store = tenant.store();
        var settings = tenant.settings();
        var dashboard = new Dashboard(
                tenant.issuer(),
                pages,
                new Sessions(tenant.dashboardKey(), settings.port(), settings.clock()),
                OwnNames.of(settings.host(), bindAddress));
        return app.supply(new HostCheck(dashboard))
                .include(
                        new LoginRoutes(dashboard, tenant.dashboardKey().file()),
                        new ApiRoutes(pages, store),
                        new TestRoutes(pages, tenant))
                .include(new ApplicationRoutes(pages, store), new GrantRoutes(pages, store.grants()));
    }
}
