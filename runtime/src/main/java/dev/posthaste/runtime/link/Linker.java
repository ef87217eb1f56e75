package dev.posthaste.runtime.link;

import dev.posthaste.App;
import dev.posthaste.Router;
import dev.posthaste.StaticFiles;
import dev.posthaste.internal.PathTemplate;
import dev.posthaste.internal.app.Mount;
import dev.posthaste.internal.app.Stages;
import dev.posthaste.runtime.node.Handler;
import java.util.ArrayList;
import java.util.List;

/// Turns a description of an application into its routes.
public final class Linker {

    private final GeneratedNodes nodes = new GeneratedNodes();
    private final List<Endpoint> endpoints = new ArrayList<>();

    /// What comes down from the routers around.
    private record Surroundings(
            String prefix,
            List<String> tags,
            List<PlanBuilder.Outer> dependencies,
            List<Stages> stages,
            Provisions provisions) {

        Surroundings inside(Router router) {
            var within = provisions.within(router.supplied());
            return new Surroundings(
                    prefix + router.prefix(),
                    joined(tags, router.tags()),
                    joined(
                            dependencies,
                            router.dependencies().stream()
                                    .map(given -> new PlanBuilder.Outer(given, within))
                                    .toList()),
                    router.stages().isEmpty() ? stages : joined(stages, List.of(router.stages())),
                    within);
        }

        private static <T> List<T> joined(List<T> outer, List<T> inner) {
            var all = new ArrayList<>(outer);
            all.addAll(inner);
            return all;
        }
    }

    /// The application put together, with those that are mounted in it.
    ///
    /// @throws IllegalStateException where something is missing, saying what to do
    public static Blueprint link(App app) {
        var linker = new Linker();
        var provisions = new Provisions(app, linker.nodes);
        linker.add(new Surroundings("", List.of(), List.of(), List.of(), provisions), app.router());
        return new Blueprint(app, List.copyOf(linker.endpoints));
    }

    private void add(Surroundings around, Router router) {
        var inside = around.inside(router);
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
            return new Route(template, handler, name, around.tags(), around.stages(), plan);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalStateException("%s.%s: %s".formatted(name, handler.name(), e.getMessage()), e);
        }
    }
}
