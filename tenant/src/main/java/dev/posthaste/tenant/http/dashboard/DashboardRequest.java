package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.HttpException;
import dev.posthaste.Request;
import dev.posthaste.Response;
import dev.posthaste.tenant.form.FormFields;
import dev.posthaste.tenant.page.Layout;
import dev.posthaste.tenant.page.Pages;
import dev.posthaste.tenant.store.failure.ConflictException;
import dev.posthaste.tenant.store.failure.InvalidException;
import dev.posthaste.tenant.store.failure.MissingException;
import java.net.InetAddress;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One request of a browser to the dashboard, and the ways of answering it. Belongs to its request's thread.
final class DashboardRequest {
    private final Dashboard dashboard;
    private final Request request;
    private Session session;

    DashboardRequest(Dashboard dashboard, Request request, Session session) {
        this.dashboard = dashboard;
        this.request = request;
        this.session = session;
    }

    /// What a form does.
    @FunctionalInterface
    interface Action {
        /// @return where the browser goes then
        String done(FormFields fields);
    }

    /// The page that a form is on, to be shown again with what was filled in.
    @FunctionalInterface
    interface Again {
        String page(FormFields fields, Layout layout);
    }

    /// Who asks.
    Session session() {
        return session;
    }

    /// Whether who asks has shown the key.
    boolean known() {
        return session.known();
    }

    boolean fromThisMachine() {
        try {
            return InetAddress.ofLiteral(request.client()).isLoopbackAddress();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    FormFields query() {
        return new FormFields(request.query());
    }

    Layout layout() {
        return layout(null);
    }

    private Layout layout(@Nullable String notice) {
        return new Layout(dashboard.issuer(), dashboard.sessions().csrf(session), known(), notice);
    }

    /// A page that nobody may keep, frame or extend: it shows secrets.
    Response page(String html) {
        return guarded(Response.html(html)).header("content-security-policy", Pages.POLICY);
    }

    /// Nothing but a sentence.
    Response notice(int status, String notice) {
        return page(dashboard.pages().notice(layout(notice))).status(status);
    }

    /// Sends the browser to another page; it asks for that by GET, also after a form (RFC 9110, section 15.4.4).
    Response moved(String location) {
        return guarded(Response.empty(303)).header("location", location);
    }

    /// Answers as to somebody else from now on.
    void become(Session other) {
        session = other;
    }

    private Response guarded(Response response) {
        var safe = response.header("cache-control", "no-store")
                .header("x-content-type-options", "nosniff")
                .header("x-frame-options", "DENY")
                .header("referrer-policy", "no-referrer");
        return session.fresh() ? safe.header("set-cookie", dashboard.sessions().header(session)) : safe;
    }

    /// The page of something that may not exist; a sentence where it does not.
    ///
    /// @param page makes it from the query
    Response found(Function<FormFields, String> page) {
        try {
            return page(page.apply(query()));
        } catch (MissingException missing) {
            return notice(404, String.valueOf(missing.getMessage()));
        }
    }

    /// Does what a form asks for, if it comes from a page of this dashboard; where that is refused, shows the page
    /// again.
    Response submitted(Action action, Again again) {
        FormFields fields;
        try {
            fields = FormFields.parse(request.body());
        } catch (IllegalArgumentException malformed) {
            return notice(400, "The form could not be read: go back and send it again.");
        } catch (HttpException tooLarge) {
            return notice(tooLarge.status(), "The form is too long: go back and send less.");
        }
        if (!dashboard.sessions().sent(session, fields.text("csrf"))) {
            return notice(
                    403,
                    "The form does not come from this dashboard, or is too old: open the page anew and send it again.");
        }
        return done(fields, action, again);
    }

    /// Does what is asked for; where that is refused, shows the page again.
    Response done(FormFields fields, Action action, Again again) {
        try {
            return doneOrAgain(fields, action, again);
        } catch (MissingException missing) {
            return notice(404, String.valueOf(missing.getMessage()));
        }
    }

    private Response doneOrAgain(FormFields fields, Action action, Again again) {
        try {
            return moved(action.done(fields));
        } catch (InvalidException invalid) {
            return page(again.page(fields, layout(invalid.getMessage()))).status(400);
        } catch (ConflictException conflict) {
            return page(again.page(fields, layout(conflict.getMessage()))).status(409);
        }
    }
}
