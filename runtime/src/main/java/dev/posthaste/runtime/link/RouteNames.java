package dev.posthaste.runtime.link;

import dev.posthaste.internal.PathConvertor;
import dev.posthaste.internal.PathTemplate;
import dev.posthaste.internal.PathTemplate.Literal;
import dev.posthaste.internal.PathTemplate.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The paths of an application by the names of their routes, those of mounted applications included. A route is known
/// by
/// its own name, or by that of its Java method, in Java's spelling and in snake case; mounted files by their path, with
/// the parameter `path`.
public final class RouteNames {

    private record Named(String name, List<PathTemplate.Part> parts) {

        boolean takes(Map<String, String> values) {
            var variables = variables();
            return variables.size() == values.size()
                    && variables.stream().allMatch(variable -> takes(variable, values.get(variable.name())));
        }

        private static boolean takes(Variable variable, @org.jspecify.annotations.Nullable String value) {
            return value != null && variable.convertor().matches(value);
        }

        private List<Variable> variables() {
            return parts.stream()
                    .filter(Variable.class::isInstance)
                    .map(Variable.class::cast)
                    .toList();
        }

        String path(Map<String, String> values) {
            return parts.stream()
                    .map(part -> switch (part) {
                        case Literal(var text) -> text;
                        case Variable(var name, var convertor) -> values.get(name);
                    })
                    .collect(Collectors.joining());
        }
    }

    private final List<Named> all;

    private RouteNames(List<Named> all) {
        this.all = List.copyOf(all);
    }

    /// The names of an application.
    public static RouteNames of(Blueprint blueprint) {
        var all = new ArrayList<Named>();
        add(blueprint, List.of(), all);
        return new RouteNames(all);
    }

    private static void add(Blueprint blueprint, List<PathTemplate.Part> prefix, List<Named> all) {
        for (var endpoint : blueprint.endpoints()) {
            var parts = new ArrayList<>(prefix);
            switch (endpoint) {
                case Route route -> {
                    parts.addAll(route.template().parts());
                    names(route).forEach(name -> all.add(new Named(name, parts)));
                }
                case Mounted(var template, var _, Mounted.Site(var inner)) -> {
                    parts.addAll(withoutRest(template));
                    add(inner, parts, all);
                }
                case Mounted(var template, var _, Mounted.Files _) -> {
                    parts.addAll(withoutRest(template));
                    parts.add(new Literal("/"));
                    parts.add(new Variable("path", PathConvertor.PATH));
                    var name = template.openApi().replaceAll("^/|/\\{" + Mounted.REST + "}$", "");
                    all.add(new Named(name, parts));
                }
            }
        }
    }

    private static Iterable<String> names(Route route) {
        var own = route.operation().metadata().name();
        return own.isEmpty()
                ? new HashSet<>(
                        List.of(route.operation().name(), route.handler().name()))
                : List.of(own);
    }

    /// The parts of a mount's path: its template ends in a slash and the parameter for the rest.
    private static List<PathTemplate.Part> withoutRest(PathTemplate template) {
        var parts = new ArrayList<>(template.parts());
        parts.removeLast();
        if (parts.removeLast() instanceof Literal(var text) && text.length() > 1) {
            parts.add(new Literal(text.substring(0, text.length() - 1)));
        }
        return parts;
    }

    /// The path of the first route of that name that has just these parameters.
    ///
    /// @throws IllegalArgumentException where there is none
    public String path(String name, Map<String, String> values) {
        return all.stream()
                .filter(named -> named.name().equals(name) && named.takes(values))
                .findFirst()
                .map(named -> named.path(values))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no route is called '%s' and has the parameters %s".formatted(name, values)));
    }
}
