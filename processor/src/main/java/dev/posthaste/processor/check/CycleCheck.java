package dev.posthaste.processor.check;

import dev.posthaste.processor.model.HandlerClass;
import java.util.function.Consumer;

/// No provider depends on itself.
final class CycleCheck implements Check<HandlerClass> {

    @Override
    public void check(HandlerClass subject, Consumer<Problem> problems) {
        if (!subject.cycle().isEmpty()) {
            problems.accept(new Problem(
                    subject.providers().getFirst().method().place(),
                    "providers depend on each other in a circle: " + String.join(" -> ", subject.cycle()),
                    "take one of these @Depends out"));
        }
    }
}
