package dev.posthaste.runtime;

import dev.posthaste.App;
import dev.posthaste.Application;
import dev.posthaste.Called;
import dev.posthaste.Json;
import dev.posthaste.ServerOptions;
import dev.posthaste.runtime.engine.Service;
import dev.posthaste.runtime.lifespan.Lifespans;
import dev.posthaste.runtime.link.Linker;
import dev.posthaste.runtime.link.Route;
import dev.posthaste.runtime.serve.Dispatcher;
import dev.posthaste.runtime.serve.OutsideCall;
import dev.posthaste.runtime.serve.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An application with its routes and its document. Immutable, and safe for use by several threads.
public final class LinkedApplication implements Application {

    private final Site site;

    /// Of the server that serves it, or of calls outside of requests; null where there was none of either.
    private @Nullable Lifespans states;

    private boolean serving;

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
    public synchronized Lifespans begin() {
        var begun = Lifespans.begin(site.blueprint().app().lifespans());
        try {
            site.open(begun);
        } catch (Exception failure) {
            begun.close();
            throw new IllegalStateException("the application cannot start: " + failure.getMessage(), failure);
        }
        close();
        states = begun;
        serving = true;
        return begun;
    }

    private synchronized Lifespans states() {
        var current = states;
        if (current == null || current.closed()) {
            current = new Lifespans();
            states = current;
            serving = false;
        }
        return current;
    }

    @Override
    public <T> Called<T> call(Class<?> dependency) {
        try {
            return outside(dependency);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(
                    "%s could not be made: %s".formatted(dependency.getName(), failure.getMessage()), failure);
        }
    }

    @Override
    public <T, R> R call(Class<?> dependency, Work<T, R> work) throws Exception {
        OutsideCall<T> call = outside(dependency);
        R result;
        try {
            result = work.with(call.value());
        } catch (Throwable failure) {
            call.close(failure);
            throw failure;
        }
        call.close(null);
        return result;
    }

    private <T> OutsideCall<T> outside(Class<?> dependency) throws Exception {
        return OutsideCall.of(site.blueprint().provisions().alone(dependency), states());
    }

    /// A server closes what it began itself.
    @Override
    public synchronized void close() {
        if (states != null && !serving) {
            states.close();
        }
        states = null;
        serving = false;
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
