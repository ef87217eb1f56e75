package dev.posthaste.tenant.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Where the dashboard's pages are and where its forms go; forms are sent as POST.
public final class Paths {
    /// Lists APIs; a form makes one from `name`, `audience`, `scopes` (separated by white space), `token_lifetime`.
    public static final String APIS = "/apis";

    /// Lists applications; a form makes one from `name`.
    public static final String APPLICATIONS = "/applications";

    /// A form makes a grant from `client_id`, `api_id` and any number of `scope`. Forms that change or delete one send
    /// the two ids as well, and in `back` which of both pages they are on.
    public static final String GRANTS = "/grants";

    /// A form, or a link, takes the field `key`.
    public static final String LOGIN = "/login";

    /// A form ends the session.
    public static final String LOGOUT = "/logout";

    private Paths() {}

    /// An API's settings.
    public static String api(String id) {
        return APIS + "/" + segment(id);
    }

    /// Takes more scopes for an API: `scopes`, separated by white space.
    public static String apiScopes(String id) {
        return api(id) + "/scopes";
    }

    /// An API's test tab; the query `client_id` chooses the application.
    public static String apiTest(String id) {
        return api(id) + "/test";
    }

    /// One application.
    public static String application(String clientId) {
        return APPLICATIONS + "/" + segment(clientId);
    }

    /// Takes new scopes for a grant: any number of `scope`.
    public static String grant(String id) {
        return GRANTS + "/" + segment(id);
    }

    /// Takes the request to delete what is at that path; forms can send no DELETE.
    public static String delete(String path) {
        return path + "/delete";
    }

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
