package dev.posthaste.runtime.link;

import dev.posthaste.App;
import dev.posthaste.Router;
import dev.posthaste.internal.PathTemplate;
import dev.posthaste.runtime.node.Handler;
import java.util.ArrayList;
import java.util.List;

/// Turns a description of an application into its routes.
public final class Linker {

    private final GeneratedNodes nodes = new GeneratedNodes();
    private final Provisions provisions;
    private final List<Route> routes = new ArrayList<>();

    /// What comes down from the routers around.
    private record Surroundings(String prefix, List<String> tags, List<Object> dependencies) {

        Surroundings inside(Router router) {
            return new Surroundings(
                    prefix + router.prefix(), joined(tags, router.tags()), joined(dependencies, router.dependencies()));
        }

        private static <T> List<T> joined(List<T> outer, List<T> inner) {
            var all = new ArrayList<>(outer);
            all.addAll(inner);
            return all;
        }
    }

    private Linker(App app) {
        this.provisions = new Provisions(app, nodes);
    }

    /// The routes in the order in which they are tried.
    ///
    /// @throws IllegalStateException where something is missing, saying what to do
    public static List<Route> routes(App app) {
        var linker = new Linker(app);
        linker.add(new Surroundings("", List.of(), List.of()), app.router());
        return List.copyOf(linker.routes);
    }

    private void add(Surroundings around, Router router) {
        var inside = around.inside(router);
        for (var included : router.included()) {
            if (included instanceof Router inner) {
                add(inside, inner);
            } else {
                addHandlers(inside, included);
            }
        }
    }

    private void addHandlers(Surroundings around, Object target) {
        for (var handler : nodes.handlers(target.getClass())) {
            routes.add(route(around, handler, target));
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
            var plan = new PlanBuilder(provisions, template).plan(around.dependencies(), handler, target);
            return new Route(template, handler, name, around.tags(), plan);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalStateException("%s.%s: %s".formatted(name, handler.name(), e.getMessage()), e);
        }
    }
}
