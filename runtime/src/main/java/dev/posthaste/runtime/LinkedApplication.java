package dev.posthaste.runtime;

import dev.posthaste.App;
import dev.posthaste.Application;
import dev.posthaste.Json;
import dev.posthaste.ServerOptions;
import dev.posthaste.runtime.engine.Service;
import dev.posthaste.runtime.lifespan.Lifespans;
import dev.posthaste.runtime.link.Linker;
import dev.posthaste.runtime.link.Route;
import dev.posthaste.runtime.serve.Dispatcher;
import dev.posthaste.runtime.serve.Site;
import java.util.List;

/// An application with its routes and its document. Immutable, and safe for use by several threads.
public final class LinkedApplication implements Application {

    private final Site site;

    private LinkedApplication(Site site) {
        this.site = site;
    }

    /// Links an application.
    ///
    /// @throws IllegalStateException where something is missing or contradicts itself
    public static LinkedApplication of(App app) {
        return new LinkedApplication(new Site(Linker.link(app)));
    }

    /// Begins what lasts as long as the application is served.
    ///
    /// @throws IllegalStateException where it fails
    public Lifespans begin() {
        return Lifespans.begin(site.blueprint().app().lifespans());
    }

    /// What answers its requests.
    ///
    /// @param states  what lasts as long as it is served
    /// @param options the limits, and who is trusted
    public Service service(Lifespans states, ServerOptions options) {
        return new Dispatcher(site, states, options);
    }

    @Override
    public String title() {
        return site.blueprint().app().title();
    }

    @Override
    public Json.Obj openApi() {
        return site.document();
    }

    @Override
    public List<Endpoint> endpoints() {
        return site.blueprint().routes().stream()
                .flatMap(route -> route.handler().methods().stream().map(method -> endpoint(route, method)))
                .toList();
    }

    private static Endpoint endpoint(Route route, String method) {
        var handler = route.className() + "." + route.handler().name();
        return new Endpoint(
                method,
                route.template().openApi(),
                handler,
                route.operation().name(),
                route.operation().metadata().tags());
    }
}
