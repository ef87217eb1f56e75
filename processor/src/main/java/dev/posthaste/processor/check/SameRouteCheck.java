package dev.posthaste.processor.check;

import dev.posthaste.processor.model.HandlerClass;
import dev.posthaste.processor.model.Route;
import java.util.HashMap;
import java.util.function.Consumer;

/// No two handlers of a class answer the same requests.
final class SameRouteCheck implements Check<HandlerClass> {

    @Override
    public void check(HandlerClass subject, Consumer<Problem> problems) {
        var first = new HashMap<String, String>();
        for (var route : subject.routes()) {
            var path = route.path().replaceAll("\\{[^}:]*", "{");
            for (var verb : route.verbs()) {
                var before = first.putIfAbsent(verb + " " + path, route.method().name());
                if (before != null) {
                    problems.accept(problem(route, verb, before));
                }
            }
        }
    }

    private static Problem problem(Route route, String verb, String before) {
        return new Problem(
                route.method().place(),
                "%s %s is answered by %s already, so %s would never be called"
                        .formatted(verb, route.path(), before, route.method().name()),
                "give it another path or method, or remove one of the two");
    }
}
