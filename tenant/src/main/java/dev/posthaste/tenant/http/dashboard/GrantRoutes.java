package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.Depends;
import dev.posthaste.Post;
import dev.posthaste.Response;
import dev.posthaste.tenant.form.FormFields;
import dev.posthaste.tenant.page.Pages;
import dev.posthaste.tenant.page.Paths;
import dev.posthaste.tenant.store.Grants;

/// The dashboard's forms that authorize applications for APIs; they stand on the pages of both.
final class GrantRoutes {
    private final Pages pages;
    private final Grants grants;

    GrantRoutes(Pages pages, Grants grants) {
        this.pages = pages;
        this.grants = grants;
    }

    /// Authorizes an application for an API.
    @Post(Paths.GRANTS)
    Response create(@Depends(LoginCheck.class) DashboardRequest request) {
        return request.submitted(
                fields -> {
                    grants.create(fields.text("client_id"), fields.text("api_id"), fields.all("scope"));
                    return back(fields);
                },
                (fields, layout) -> pages.notice(layout));
    }

    /// Changes the scopes of a grant.
    @Post(Paths.GRANTS + "/{id}")
    Response change(String id, @Depends(LoginCheck.class) DashboardRequest request) {
        return request.submitted(
                fields -> {
                    grants.replaceScopes(id, fields.all("scope"));
                    return back(fields);
                },
                (fields, layout) -> pages.notice(layout));
    }

    /// Takes a grant back.
    @Post(Paths.GRANTS + "/{id}/delete")
    Response delete(String id, @Depends(LoginCheck.class) DashboardRequest request) {
        return request.submitted(
                fields -> {
                    grants.delete(id);
                    return back(fields);
                },
                (fields, layout) -> pages.notice(layout));
    }

    private static String back(FormFields fields) {
        return fields.text("back").equals("application")
                ? Paths.application(fields.text("client_id"))
                : Paths.api(fields.text("api_id"));
    }
}
