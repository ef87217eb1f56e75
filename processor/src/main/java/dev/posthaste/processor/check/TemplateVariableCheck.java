package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.Need;
import dev.posthaste.processor.model.Route;
import java.util.function.Consumer;

/// What a path names is taken by a parameter, of the method or of what it depends on.
final class TemplateVariableCheck implements Check<Route> {

    @Override
    public void check(Route subject, Consumer<Problem> problems) {
        if (dependsOnProvider(subject) || !PathNames.of(subject).containsAll(PathNames.taken(subject))) {
            return;
        }
        for (var name : PathNames.untaken(subject)) {
            problems.accept(new Problem(
                    subject.method().place(),
                    "path '%s' names '%s', but %s has no such parameter"
                            .formatted(subject.path(), name, subject.method().name()),
                    "add a parameter '%s', or take {%s} out of the path".formatted(name, name)));
        }
    }

    private static boolean dependsOnProvider(Route route) {
        return !route.dependencies().isEmpty()
                || route.method().arguments().stream()
                        .anyMatch(argument -> argument instanceof Argument.Needed needed
                                && needed.need().kind() == Need.Kind.PROVIDER);
    }
}
