package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.Depends;
import dev.posthaste.Get;
import dev.posthaste.Post;
import dev.posthaste.Response;
import dev.posthaste.tenant.page.Paths;
import dev.posthaste.tenant.store.failure.InvalidException;

/// The way into the dashboard.
final class LoginRoutes {
    private final Dashboard dashboard;

    LoginRoutes(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    /// Begins with the APIs.
    @Get("/")
    Response start(@Depends(LoginCheck.class) DashboardRequest request) {
        return request.moved(Paths.APIS);
    }

    /// Asks for the key.
    @Get(Paths.LOGIN)
    Response ask(@Depends(HostCheck.class) DashboardRequest request) {
        return dashboard.open() || request.known()
                ? request.moved(Paths.APIS)
                : request.page(dashboard.pages().login(request.layout()));
    }

    /// Takes the key.
    @Post(Paths.LOGIN)
    Response login(@Depends(HostCheck.class) DashboardRequest request) {
        return request.submitted(
                fields -> {
                    var session = dashboard.sessions().login(fields.text("key").strip());
                    if (session == null) {
                        throw new InvalidException(
                                "That is not the key: it is printed when the tenant starts, and kept in dashboard.key in its folder.");
                    }
                    request.become(session);
                    return Paths.APIS;
                },
                (fields, layout) -> dashboard.pages().login(layout));
    }
}
