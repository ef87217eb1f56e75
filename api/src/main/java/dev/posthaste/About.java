package dev.posthaste;

import java.util.ArrayList;
import java.util.List;

/// What the document says of the application as a whole, beside title, version and description (OpenAPI 3.1, Info
/// Object
/// and the OpenAPI Object's own members; the arguments of `FastAPI(...)`). Immutable.
///
/// ```java
/// App.named("Museum").about(About.of()
///         .license("Apache 2.0", "Apache-2.0")
///         .tag("rooms", "Where things stand."));
/// ```
public final class About {

    private final Json.Obj members;
    private final Json.Obj document;

    private About(Json.Obj members, Json.Obj document) {
        this.members = members;
        this.document = document;
    }

    /// Nothing said.
    public static About of() {
        return new About(Json.object(), Json.object());
    }

    /// With a short summary.
    public About summary(String text) {
        return with("summary", Json.of(text));
    }

    /// With the URL of the terms of service.
    public About terms(String url) {
        return with("termsOfService", Json.of(url));
    }

    /// With somebody to ask.
    ///
    /// @param name  empty for none, as are the others
    /// @param url   of a page about them
    /// @param email their address
    public About contact(String name, String url, String email) {
        return with("contact", filled("name", name, "url", url, "email", email));
    }

    /// With a license.
    ///
    /// @param name       for people
    /// @param identifier of SPDX (`Apache-2.0`), or the URL of its text
    public About license(String name, String identifier) {
        var key = identifier.indexOf(':') < 0 ? "identifier" : "url";
        return with("license", filled("name", name, key, identifier));
    }

    /// With a server more, where the application is found.
    ///
    /// @param description may be empty
    public About server(String url, String description) {
        return server(filled("url", url, "description", description));
    }

    /// With a server more.
    ///
    /// @param server the Server Object, which may have variables
    public About server(Json.Obj server) {
        return added("servers", server);
    }

    /// With a tag more; documents show tags in this order.
    ///
    /// @param description may be empty
    public About tag(String name, String description) {
        return tag(filled("name", name, "description", description));
    }

    /// With a tag more.
    ///
    /// @param tag the Tag Object
    public About tag(Json.Obj tag) {
        return added("tags", tag);
    }

    /// With documentation elsewhere.
    ///
    /// @param description may be empty
    public About externalDocs(String url, String description) {
        return extension("externalDocs", filled("url", url, "description", description));
    }

    /// With a member more of the whole document, as `x-logo`.
    public About extension(String name, Json value) {
        return new About(members, document.with(name, value));
    }

    /// The members of the Info Object.
    public Json.Obj members() {
        return members;
    }

    /// The other members of the document.
    public Json.Obj document() {
        return document;
    }

    private About with(String name, Json value) {
        return new About(members.with(name, value), document);
    }

    private About added(String name, Json.Obj item) {
        var items = new ArrayList<>(document.get(name) instanceof Json.Arr(var known) ? known : List.<Json>of());
        items.add(item);
        return extension(name, new Json.Arr(items));
    }

    private static Json.Obj filled(String... namesAndTexts) {
        var object = Json.object();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            if (!namesAndTexts[i + 1].isEmpty()) {
                object = object.with(namesAndTexts[i], Json.of(namesAndTexts[i + 1]));
            }
        }
        return object;
    }
}
