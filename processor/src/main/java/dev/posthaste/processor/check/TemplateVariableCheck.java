package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.Need;
import dev.posthaste.processor.model.Route;
import java.util.function.Consumer;

/// What a path names is taken by a parameter, of the method or of what it depends on. The opposite is a matter of
/// linking:
/// a name that is not in this path may stand in the prefix of a router.
final class TemplateVariableCheck implements Check<Route> {

    @Override
    public void check(Route subject, Consumer<Problem> problems) {
        if (subject.method().bodiless() || dependsOnProvider(subject)) {
            return;
        }
        for (var name : PathNames.untaken(subject)) {
            problems.accept(new Problem(
                    subject.method().place(),
                    "path '%s' names '%s', but %s has no such parameter"
                            .formatted(subject.path(), name, subject.method().name()),
                    hint(subject, name)));
        }
    }

    private static String hint(Route route, String name) {
        var elsewhere = PathNames.taken(route);
        elsewhere.removeAll(PathNames.of(route));
        return elsewhere.isEmpty()
                ? "add a parameter '%1$s', or take {%1$s} out of the path".formatted(name)
                : "write {%2$s} in place of {%1$s}, or @FromPath(\"%1$s\"); where the prefix of a router names '%2$s', add a parameter '%1$s'"
                        .formatted(name, elsewhere.getFirst());
    }

    private static boolean dependsOnProvider(Route route) {
        return !route.dependencies().isEmpty()
                || route.method().arguments().stream()
                        .anyMatch(argument -> argument instanceof Argument.Needed needed
                                && needed.need().kind() == Need.Kind.PROVIDER);
    }
}
