package dev.posthaste;

import dev.posthaste.internal.Launcher;
import dev.posthaste.internal.Platform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A description of an application: what it is called, which handlers it has, what they depend on (`FastAPI(...)`).
///
/// Immutable: each step gives a new description. [#build()] links and checks it, [#start(ServerOptions)] serves it.
public final class App {

    private final Parts parts;

    private record Parts(
            String title,
            String version,
            String description,
            Router router,
            List<Object> supplied,
            Map<Class<?>, Object> replaced,
            @Nullable Auth0 auth0) {}

    private App(Parts parts) {
        this.parts = parts;
    }

    /// An application without handlers, in version 0.1.0.
    ///
    /// @param title stands in the document
    public static App named(String title) {
        return new App(new Parts(title, "0.1.0", "", Router.at(""), List.of(), Map.of(), null));
    }

    /// The same application with another version of its interface.
    public App version(String version) {
        return new App(new Parts(
                parts.title, version, parts.description, parts.router, parts.supplied, parts.replaced, parts.auth0));
    }

    /// The same application with a description (CommonMark).
    public App description(String description) {
        return new App(new Parts(
                parts.title, parts.version, description, parts.router, parts.supplied, parts.replaced, parts.auth0));
    }

    /// The same application with more handlers: objects with handler methods, or routers.
    ///
    /// @throws IllegalArgumentException for a class in place of an object
    public App include(Object... more) {
        return routed(parts.router.include(more));
    }

    /// The same application with more dependencies, resolved before each handler's own: classes with a [Provides]
    /// method, or instances of such.
    public App depends(Object... more) {
        return routed(parts.router.depends(more));
    }

    /// The same application with long-lived objects: instances of classes that `@Depends` names, used in place of new
    /// ones.
    ///
    /// @throws IllegalArgumentException for a class in place of an object
    public App supply(Object... instances) {
        InstanceCheck.check("supply", instances);
        var more = new ArrayList<>(parts.supplied);
        more.addAll(Arrays.asList(instances));
        return new App(new Parts(
                parts.title, parts.version, parts.description, parts.router, more, parts.replaced, parts.auth0));
    }

    /// The same application with a dependency replaced, for tests (FastAPI's `dependency_overrides`).
    ///
    /// @param dependency  the class that `@Depends` names
    /// @param replacement an instance with a [Provides] method of its own, whose value takes the other's place
    /// @throws IllegalArgumentException for a class in place of an object
    public App replace(Class<?> dependency, Object replacement) {
        InstanceCheck.check("replace", replacement);
        var more = new LinkedHashMap<>(parts.replaced);
        more.put(dependency, replacement);
        return new App(new Parts(
                parts.title, parts.version, parts.description, parts.router, parts.supplied, more, parts.auth0));
    }

    /// The same application with the tenant whose tokens [Authenticated] accepts.
    public App auth0(Auth0 tenant) {
        return new App(new Parts(
                parts.title, parts.version, parts.description, parts.router, parts.supplied, parts.replaced, tenant));
    }

    /// Links and checks the application.
    ///
    /// @throws IllegalStateException where something is missing or contradicts itself, saying what to do
    public Application build() {
        return Platform.found().link(this);
    }

    /// Links the application and serves it in the background.
    ///
    /// @throws IllegalStateException as [#build()], or where the address cannot be bound
    public Server start(ServerOptions options) {
        var platform = Platform.found();
        return platform.serve(platform.link(this), options);
    }

    /// Links the application and serves it until the process is told to end: the last line of a `main`.
    ///
    /// @param args as for [ServerOptions#parse(String...)]
    public void run(String... args) {
        Launcher.current().run(this, args);
    }

    /// The title.
    public String title() {
        return parts.title;
    }

    /// The version of its interface.
    public String version() {
        return parts.version;
    }

    /// The description; empty where there is none.
    public String description() {
        return parts.description;
    }

    /// The handlers and dependencies.
    public Router router() {
        return parts.router;
    }

    /// The long-lived objects.
    public List<Object> supplied() {
        return parts.supplied;
    }

    /// The dependencies that are replaced.
    public Map<Class<?>, Object> replaced() {
        return parts.replaced;
    }

    /// The tenant whose tokens are accepted; null where it was not said.
    public @Nullable Auth0 auth0() {
        return parts.auth0;
    }

    private App routed(Router router) {
        return new App(new Parts(
                parts.title, parts.version, parts.description, router, parts.supplied, parts.replaced, parts.auth0));
    }
}
