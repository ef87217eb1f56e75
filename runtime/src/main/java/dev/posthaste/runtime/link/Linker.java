package dev.posthaste.runtime.link;

import dev.posthaste.App;
import dev.posthaste.Router;
import dev.posthaste.StaticFiles;
import dev.posthaste.internal.PathTemplate;
import dev.posthaste.internal.app.Mount;
import dev.posthaste.runtime.node.Handler;
import java.util.ArrayList;
import java.util.List;

/// Turns a description of an application into its routes.
public final class Linker {

    private final GeneratedNodes nodes = new GeneratedNodes();
    private final Provisions provisions;
    private final Operations operations;
    private final List<Endpoint> endpoints = new ArrayList<>();

    private Linker(App app) {
        this.provisions = new Provisions(app, nodes);
        this.operations = new Operations(nodes, provisions);
    }

    /// The application put together, with those that are mounted in it.
    ///
    /// @throws IllegalStateException where something is missing, saying what to do
    public static Blueprint link(App app) {
        var linker = new Linker(app);
        linker.add(Surroundings.of(linker.provisions), app.router());
        var invalid = app.conduct().invalidRequests().type();
        return new Blueprint(
                app,
                List.copyOf(linker.endpoints),
                linker.operations.sent(app.documents().webhooks()),
                invalid == null ? null : linker.operations.shape(invalid),
                linker.provisions.within(app.router().supplied()));
    }

    private void add(Surroundings around, Router router) {
        var inside = around.inside(router, operations.of(router.described()));
        for (var included : router.included()) {
            switch (included) {
                case Router inner -> add(inside, inner);
                case Mount mount -> endpoints.add(Mounted.at(inside.prefix() + mount.path(), target(mount.target())));
                default -> addHandlers(inside, included);
            }
        }
    }

    private static Mounted.Target target(Object target) {
        return switch (target) {
            case App app -> new Mounted.Site(link(app));
            case StaticFiles files -> new Mounted.Files(files);
            default -> throw new IllegalStateException(target + " cannot be mounted");
        };
    }

    private void addHandlers(Surroundings around, Object target) {
        for (var handler : nodes.handlers(target.getClass())) {
            endpoints.add(route(around, handler, target));
        }
    }

    private Route route(Surroundings around, Handler<?> handler, Object target) {
        var name = target.getClass().getName();
        try {
            var path = around.prefix() + handler.path();
            if (path.isEmpty()) {
                throw new IllegalArgumentException("prefix and path are both empty: give one of them");
            }
            var template = PathTemplate.parse(path);
            var plan = new PlanBuilder(around.provisions(), template).plan(around.dependencies(), handler, target);
            return new Route(
                    template, handler, name, operations.of(around, handler, template, name), around.stages(), plan);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalStateException("%s.%s: %s".formatted(name, handler.name(), e.getMessage()), e);
        }
    }
}
