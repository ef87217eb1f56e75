package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.Depends;
import dev.posthaste.Get;
import dev.posthaste.Post;
import dev.posthaste.Response;
import dev.posthaste.tenant.form.FormFields;
import dev.posthaste.tenant.page.ApiForm;
import dev.posthaste.tenant.page.ApiPage;
import dev.posthaste.tenant.page.Pages;
import dev.posthaste.tenant.page.Paths;
import dev.posthaste.tenant.page.Permission;
import dev.posthaste.tenant.store.Store;
import dev.posthaste.tenant.store.failure.InvalidException;
import dev.posthaste.tenant.store.failure.MissingException;
import dev.posthaste.tenant.store.model.ApiDraft;
import java.time.Duration;

/// The dashboard's pages about APIs.
final class ApiRoutes {
    private final Pages pages;
    private final Store store;

    ApiRoutes(Pages pages, Store store) {
        this.pages = pages;
        this.store = store;
    }

    /// All APIs.
    @Get(Paths.APIS)
    Response list(@Depends(LoginCheck.class) DashboardRequest request) {
        return request.page(pages.apis(request.layout(), store.apis().list(), ApiForm.empty()));
    }

    /// Makes an API.
    @Post(Paths.APIS)
    Response create(@Depends(LoginCheck.class) DashboardRequest request) {
        return request.submitted(
                fields -> Paths.api(store.apis().create(draft(fields)).id()),
                (fields, layout) -> pages.apis(layout, store.apis().list(), form(fields)));
    }

    private static ApiForm form(FormFields fields) {
        return new ApiForm(
                fields.text("name"), fields.text("audience"), fields.text("scopes"), fields.text("token_lifetime"));
    }

    private static ApiDraft draft(FormFields fields) {
        return new ApiDraft(
                fields.text("name"),
                fields.text("audience").strip(),
                lifetime(fields.text("token_lifetime").strip()),
                fields.words("scopes"));
    }

    private static Duration lifetime(String text) {
        try {
            return text.isEmpty() ? ApiDraft.DAY : Duration.ofSeconds(Long.parseLong(text));
        } catch (NumberFormatException noNumber) {
            throw new InvalidException(
                    "The token lifetime must be a whole number of seconds, such as 86400; it is \"%s\"."
                            .formatted(text));
        }
    }

    /// An API's settings.
    @Get(Paths.APIS + "/{id}")
    Response settings(String id, @Depends(LoginCheck.class) DashboardRequest request) {
        return request.found(query -> pages.api(request.layout(), page(id, "")));
    }

    /// Adds scopes to an API.
    @Post(Paths.APIS + "/{id}/scopes")
    Response addScopes(String id, @Depends(LoginCheck.class) DashboardRequest request) {
        return request.submitted(
                fields -> Paths.api(
                        store.apis().addScopes(id, fields.words("scopes")).id()),
                (fields, layout) -> pages.api(layout, page(id, fields.text("scopes"))));
    }

    /// Removes an API.
    @Post(Paths.APIS + "/{id}/delete")
    Response delete(String id, @Depends(LoginCheck.class) DashboardRequest request) {
        return request.submitted(
                fields -> {
                    store.apis().delete(id);
                    return Paths.APIS;
                },
                (fields, layout) -> pages.notice(layout));
    }

    private ApiPage page(String id, String scopes) {
        var api = store.apis().find(id).orElseThrow(() -> missing(id));
        var permissions = store.applications().list().stream()
                .map(application -> new Permission(
                        application,
                        api,
                        store.grants().find(application.clientId(), id).orElse(null)))
                .toList();
        return new ApiPage(api, permissions, scopes);
    }

    static MissingException missing(String id) {
        return new MissingException("There is no API with the id \"%s\": it may have been deleted.".formatted(id));
    }
}
