package dev.posthaste.processor.check;

import dev.posthaste.internal.PathTemplate;
import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.Route;
import dev.posthaste.processor.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the names in a route's template; none where it is malformed, which is another rule's concern.
final class PathNames {

    private PathNames() {}

    static Set<String> of(Route route) {
        try {
            return new LinkedHashSet<>(PathTemplate.parse(route.path()).names());
        } catch (IllegalArgumentException e) {
            return new LinkedHashSet<>();
        }
    }

    /// Those names that no parameter of the method takes.
    static Set<String> untaken(Route route) {
        var names = of(route);
        names.removeAll(taken(route));
        return names;
    }

    /// The names that parameters of the method take from the path.
    static List<String> taken(Route route) {
        return route.method().arguments().stream()
                .filter(argument -> argument instanceof Argument.Single single && single.source() == Source.PATH)
                .map(argument -> ((Argument.Single) argument).slot().name())
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
