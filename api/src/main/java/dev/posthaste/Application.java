package dev.posthaste;

import java.util.List;

/// An application put together: routes, dependencies and document are linked and checked. Immutable, and safe for use
/// by several threads.
///
/// Not to be implemented by applications: methods will be added.
public interface Application extends AutoCloseable {

    /// The application's title.
    String title();

    /// Its document (OpenAPI 3.1), as served at `/openapi.json`.
    Json.Obj openApi();

    /// Its routes, in the order in which they are tried.
    List<Endpoint> endpoints();

    /// The value of a dependency outside of a request: for a job, a command line, a test.
    ///
    /// ```java
    /// try (Called<Accounts> accounts = application.call(Accounts.class)) {
    ///     accounts.value().bill();
    /// }
    /// ```
    ///
    /// Replaced and supplied objects of the application count, those of routers do not. What lasts as long as the
    /// application is shared with its requests where it is served.
    ///
    /// @param dependency a class as [Depends#value()] names
    /// @param <T>        what it provides, which nobody checks
    /// @throws IllegalStateException where it, or something that it depends on, needs a request, saying what; or where
    /// it
    ///                               cannot be made
    <T> Called<T> call(Class<?> dependency);

    /// Does something with the value of a dependency outside of a request, and closes its leases with knowledge of how
    /// that went.
    ///
    /// @param dependency as for [#call(Class)]
    /// @param work       is given the value
    /// @return what the work gives
    /// @throws Exception what the work throws, or a closing in its place
    <T, R> R call(Class<?> dependency, Work<T, R> work) throws Exception;

    /// Something that is done with a value.
    ///
    /// @param <T> the value
    /// @param <R> what comes of it
    @FunctionalInterface
    interface Work<T, R> {

        /// Does it.
        ///
        /// @throws Exception what fails
        R with(T value) throws Exception;
    }

    /// Closes what was opened for calls outside of requests and lasts as long as the application
    /// ([Per#APPLICATION]). An application that nobody called need not be closed.
    @Override
    void close();

    /// One method at one path.
    ///
    /// @param method  the HTTP method, or `WEBSOCKET`
    /// @param path    the template, prefixes included
    /// @param handler class and method of the user's code
    /// @param name    the route's name, in snake case where it is the Java method's
    /// @param tags    the operation's tags, outermost first
    record Endpoint(String method, String path, String handler, String name, List<String> tags) {}
}
