package dev.posthaste;

import java.util.List;

/// An application put together: routes, dependencies and document are linked and checked. Immutable, and safe for use
/// by several threads.
///
/// Not to be implemented by applications: methods will be added.
public interface Application {

    /// The application's title.
    String title();

    /// Its document (OpenAPI 3.1), as served at `/openapi.json`.
    Json.Obj openApi();

    /// Its routes, in the order in which they are tried.
    List<Endpoint> endpoints();

    /// One method at one path.
    ///
    /// @param method  the HTTP method, or `WEBSOCKET`
    /// @param path    the template, prefixes included
    /// @param handler class and method of the user's code
    /// @param name    the route's name, in snake case where it is the Java method's
    /// @param tags    the operation's tags, outermost first
    record Endpoint(String method, String path, String handler, String name, List<String> tags) {}
}
