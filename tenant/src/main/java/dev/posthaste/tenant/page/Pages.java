package dev.posthaste.tenant.page;

import dev.posthaste.tenant.store.model.Api;
import dev.posthaste.tenant.store.model.Application;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/// Renders the dashboard's pages: HTML without scripts, everything escaped. Safe for use by several threads.
///
/// Send them with [#POLICY] and `Cache-Control: no-store`: they show secrets.
public final class Pages {
    /// The value of `Content-Security-Policy`: nothing but the page's own style and forms.
    public static final String POLICY = "default-src 'none'; style-src " + Style.hash()
            + "; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "dev.posthaste.tenant.pages");

    /// All APIs, and a form for a new one.
    public String apis(Layout layout, List<Api> apis, ApiForm form) {
        return render("apis.jte", Map.of("layout", layout, "apis", apis, "form", form));
    }

    /// An API's tab "Settings".
    public String api(Layout layout, ApiPage page) {
        return render("api.jte", Map.of("layout", layout, "page", page));
    }

    /// An API's tab "Test".
    public String test(Layout layout, TestPage page) {
        return render("test.jte", Map.of("layout", layout, "page", page));
    }

    /// All applications, and a form for a new one.
    ///
    /// @param name what is filled in there
    public String applications(Layout layout, List<Application> applications, String name) {
        return render("applications.jte", Map.of("layout", layout, "applications", applications, "name", name));
    }

    /// One application.
    public String application(Layout layout, ApplicationPage page) {
        return render("application.jte", Map.of("layout", layout, "page", page));
    }

    /// Asks for the dashboard's key.
    ///
    /// @param keyFile where it is kept
    public String login(Layout layout, String keyFile) {
        return render("login.jte", Map.of("layout", layout, "keyFile", keyFile));
    }

    /// A page with the notice alone, for what has no page of its own.
    public String notice(Layout layout) {
        return render("notice.jte", Map.of("layout", layout));
    }

    private String render(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        templates.render(template, parameters, output);
        return output.toString();
    }
}
