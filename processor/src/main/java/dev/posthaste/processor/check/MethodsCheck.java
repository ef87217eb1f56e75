package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Route;
import java.util.function.Consumer;

/// Methods are named as HTTP names them (RFC 9110, section 9.1).
final class MethodsCheck implements Check<Route> {

    @Override
    public void check(Route subject, Consumer<Problem> problems) {
        if (subject.verbs().isEmpty()) {
            problems.accept(new Problem(
                    subject.method().place(),
                    "@Methods names no method",
                    "write @Methods(value = {\"GET\", \"HEAD\"}, path = ...)"));
        }
        for (var verb : subject.verbs()) {
            if (!verb.matches("[A-Z]+(-[A-Z]+)*")) {
                problems.accept(new Problem(
                        subject.method().place(),
                        "'%s' is no HTTP method".formatted(verb),
                        "write it in capitals, as GET"));
            }
        }
    }
}
