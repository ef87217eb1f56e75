package dev.posthaste.tenant.http;

import dev.posthaste.Depends;
import dev.posthaste.Get;
import dev.posthaste.Post;
import dev.posthaste.Response;
import dev.posthaste.tenant.page.Paths;
import dev.posthaste.tenant.store.InvalidException;

/// The way into the dashboard.
final class LoginRoutes {
    private final Dashboard dashboard;

    LoginRoutes(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    /// Begins with the APIs.
    @Get("/")
    Response start(@Depends(Entrance.class) Visit visit) {
        return visit.moved(Paths.APIS);
    }

    /// Asks for the key.
    @Get(Paths.LOGIN)
    Response ask(@Depends(Door.class) Visit visit) {
        return dashboard.open() || visit.known()
                ? visit.moved(Paths.APIS)
                : visit.page(dashboard.pages().login(visit.chrome()));
    }

    /// Takes the key.
    @Post(Paths.LOGIN)
    Response login(@Depends(Door.class) Visit visit) {
        return visit.submitted(
                fields -> {
                    var session = dashboard.sessions().login(fields.text("key").strip());
                    if (session == null) {
                        throw new InvalidException(
                                "That is not the key: it is printed when the tenant starts, and kept in dashboard.key in its folder.");
                    }
                    visit.become(session);
                    return Paths.APIS;
                },
                (fields, chrome) -> dashboard.pages().login(chrome));
    }
}
