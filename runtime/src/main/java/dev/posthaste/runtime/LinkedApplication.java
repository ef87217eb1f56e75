package dev.posthaste.runtime;

import dev.posthaste.App;
import dev.posthaste.Application;
import dev.posthaste.Json;
import dev.posthaste.Response;
import dev.posthaste.runtime.document.OpenApiDocument;
import dev.posthaste.runtime.document.Pages;
import dev.posthaste.runtime.engine.Service;
import dev.posthaste.runtime.link.Linker;
import dev.posthaste.runtime.link.Route;
import dev.posthaste.runtime.serve.Dispatcher;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// An application with its routes and its document. Immutable, and safe for use by several threads.
public final class LinkedApplication implements Application {

    private final String title;
    private final List<Route> routes;
    private final Json.Obj document;
    private final Map<String, Supplier<Response>> pages;

    private LinkedApplication(String title, List<Route> routes, Json.Obj document) {
        this.title = title;
        this.routes = routes;
        this.document = document;
        this.pages = Pages.of(title, document);
    }

    /// Links an application.
    ///
    /// @throws IllegalStateException where something is missing or contradicts itself
    public static LinkedApplication of(App app) {
        var routes = Linker.routes(app);
        return new LinkedApplication(app.title(), routes, OpenApiDocument.of(app, routes));
    }

    /// What answers its requests.
    ///
    /// @param maxBodyBytes the largest body that is accepted
    public Service service(int maxBodyBytes) {
        return new Dispatcher(routes, pages, maxBodyBytes);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Json.Obj openApi() {
        return document;
    }

    @Override
    public List<Endpoint> endpoints() {
        return routes.stream()
                .map(route -> new Endpoint(
                        route.handler().method(),
                        route.template().openApi(),
                        route.className() + "." + route.handler().name()))
                .toList();
    }
}
