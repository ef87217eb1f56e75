package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Method;
import java.util.function.Consumer;

/// No request can choose a type.
final class GenericMethodCheck implements Check<Method> {

    @Override
    public void check(Method subject, Consumer<Problem> problems) {
        if (subject.generic()) {
            problems.accept(new Problem(
                    subject.place(),
                    "%s has type parameters, which no request can choose".formatted(subject.name()),
                    "name the types"));
        }
    }
}
