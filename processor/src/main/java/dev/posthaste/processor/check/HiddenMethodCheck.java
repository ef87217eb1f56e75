package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Method;
import java.util.function.Consumer;

/// Generated code must be able to call the method.
final class HiddenMethodCheck implements Check<Method> {

    @Override
    public void check(Method subject, Consumer<Problem> problems) {
        if (subject.hidden()) {
            problems.accept(new Problem(
                    subject.place(),
                    "%s is private, so generated code cannot call it".formatted(subject.name()),
                    "leave out 'private'"));
        }
    }
}
