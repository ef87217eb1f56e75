package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.Depends;
import dev.posthaste.Get;
import dev.posthaste.Post;
import dev.posthaste.Response;
import dev.posthaste.tenant.form.FormFields;
import dev.posthaste.tenant.http.dashboard.DashboardRequest.Again;
import dev.posthaste.tenant.page.Paths;
import dev.posthaste.tenant.store.failure.InvalidException;
import java.nio.file.Path;
import java.util.Objects;

/// The ways into the dashboard and out of it.
final class LoginRoutes {
    private final Dashboard dashboard;
    private final Path keyFile;

    LoginRoutes(Dashboard dashboard, Path keyFile) {
        this.dashboard = dashboard;
        this.keyFile = keyFile;
    }

    /// Begins with the APIs.
    @Get("/")
    Response start(@Depends(LoginCheck.class) DashboardRequest request) {
        return request.moved(Paths.APIS);
    }

    /// Takes the key from the link that is printed when the tenant starts, and leads on without it; asks for the key
    /// where there is none.
    @Get(Paths.LOGIN)
    Response open(@Depends(HostCheck.class) DashboardRequest request) {
        var query = request.query();
        if (!query.text("key").isEmpty()) {
            return request.done(query, fields -> enter(request, fields), asking(request));
        }
        return request.known()
                ? request.moved(Paths.APIS)
                : request.page(asking(request).page(query, request.layout()));
    }

    /// Takes the key from the page.
    @Post(Paths.LOGIN)
    Response login(@Depends(HostCheck.class) DashboardRequest request) {
        return request.submitted(fields -> enter(request, fields), asking(request));
    }

    private String enter(DashboardRequest request, FormFields fields) {
        var session = dashboard.sessions().login(fields.text("key").strip());
        if (session == null) {
            throw new InvalidException("That is not the key.");
        }
        request.become(session);
        return Paths.APIS;
    }

    /// Only those at this machine are told where on it the key is.
    private Again asking(DashboardRequest request) {
        var file = request.fromThisMachine() ? keyFile : Objects.requireNonNull(keyFile.getFileName());
        return (fields, layout) -> dashboard.pages().login(layout, file.toString());
    }

    /// Forgets that somebody has shown the key.
    @Post(Paths.LOGOUT)
    Response logout(@Depends(HostCheck.class) DashboardRequest request) {
        return request.submitted(
                fields -> {
                    request.become(dashboard.sessions().logout(request.session()));
                    return Paths.LOGIN;
                },
                (fields, layout) -> dashboard.pages().notice(layout));
    }
}
