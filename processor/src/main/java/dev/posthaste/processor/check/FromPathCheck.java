package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.Route;
import java.util.function.Consumer;

/// What a parameter takes from the path is named there, or in the prefix of a router: that is not known here, so the
/// rule is held only where a name of the path is left over.
final class FromPathCheck implements Check<Route> {

    @Override
    public void check(Route subject, Consumer<Problem> problems) {
        if (PathNames.untaken(subject).isEmpty()) {
            return;
        }
        var names = PathNames.of(subject);
        for (var argument : subject.method().arguments()) {
            if (argument instanceof Argument.Single single && single.source().equals("path")) {
                var name = single.slot().name();
                if (!names.contains(name)) {
                    problems.accept(new Problem(
                            single.place(),
                            "path '%s' does not name '%s'".formatted(subject.path(), name),
                            "write {%s} into the path, or name another by @FromPath(\"...\")".formatted(name)));
                }
            }
        }
    }
}
