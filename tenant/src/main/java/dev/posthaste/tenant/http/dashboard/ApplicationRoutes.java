package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.Depends;
import dev.posthaste.Get;
import dev.posthaste.Post;
import dev.posthaste.Response;
import dev.posthaste.tenant.page.ApplicationPage;
import dev.posthaste.tenant.page.Pages;
import dev.posthaste.tenant.page.Paths;
import dev.posthaste.tenant.page.Permission;
import dev.posthaste.tenant.store.Store;
import dev.posthaste.tenant.store.failure.MissingException;

/// The dashboard's pages about applications.
final class ApplicationRoutes {
    private final Pages pages;
    private final Store store;

    ApplicationRoutes(Pages pages, Store store) {
        this.pages = pages;
        this.store = store;
    }

    /// All applications.
    @Get(Paths.APPLICATIONS)
    Response list(@Depends(LoginCheck.class) DashboardRequest request) {
        return request.page(
                pages.applications(request.layout(), store.applications().list(), ""));
    }

    /// Makes a machine-to-machine application.
    @Post(Paths.APPLICATIONS)
    Response create(@Depends(LoginCheck.class) DashboardRequest request) {
        return request.submitted(
                fields -> Paths.application(
                        store.applications().create(fields.text("name")).clientId()),
                (fields, layout) ->
                        pages.applications(layout, store.applications().list(), fields.text("name")));
    }

    /// One application, with its credentials.
    @Get(Paths.APPLICATIONS + "/{clientId}")
    Response show(String clientId, @Depends(LoginCheck.class) DashboardRequest request) {
        return request.found(query -> pages.application(request.layout(), page(clientId)));
    }

    /// Removes an application.
    @Post(Paths.APPLICATIONS + "/{clientId}/delete")
    Response delete(String clientId, @Depends(LoginCheck.class) DashboardRequest request) {
        return request.submitted(
                fields -> {
                    store.applications().delete(clientId);
                    return Paths.APPLICATIONS;
                },
                (fields, layout) -> pages.notice(layout));
    }

    private ApplicationPage page(String clientId) {
        var application = store.applications()
                .find(clientId)
                .orElseThrow(() -> new MissingException(
                        "There is no application with the client id \"%s\": it may have been deleted."
                                .formatted(clientId)));
        var permissions = store.apis().list().stream()
                .map(api -> new Permission(
                        application,
                        api,
                        store.grants().find(clientId, api.id()).orElse(null)))
                .toList();
        return new ApplicationPage(application, permissions);
    }
}
