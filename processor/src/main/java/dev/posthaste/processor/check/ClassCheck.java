package dev.posthaste.processor.check;

import dev.posthaste.processor.model.HandlerClass;
import java.util.function.Consumer;

/// Generated code must be able to name the class.
final class ClassCheck implements Check<HandlerClass> {

    @Override
    public void check(HandlerClass subject, Consumer<Problem> problems) {
        if (!subject.fault().isEmpty()) {
            problems.accept(new Problem(
                    subject.place(), subject.fault().getFirst(), subject.fault().getLast()));
        }
    }
}
