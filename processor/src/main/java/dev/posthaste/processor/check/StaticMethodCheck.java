package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Method;
import java.util.function.Consumer;

/// Handlers and providers belong to the objects that an application includes.
final class StaticMethodCheck implements Check<Method> {

    @Override
    public void check(Method subject, Consumer<Problem> problems) {
        if (subject.fixed()) {
            problems.accept(new Problem(
                    subject.place(),
                    "%s is static, but it is called on the object that is included".formatted(subject.name()),
                    "leave out 'static'"));
        }
    }
}
