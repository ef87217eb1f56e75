package dev.posthaste.processor.check;

import dev.posthaste.processor.model.HandlerClass;
import java.util.function.Consumer;

/// The runtime must be able to load what is generated beside the class.
final class OpenModuleCheck implements Check<HandlerClass> {

    @Override
    public void check(HandlerClass subject, Consumer<Problem> problems) {
        if (!subject.module().opens()) {
            var home = subject.name().packageName();
            problems.accept(new Problem(
                    subject.place(),
                    "module %s does not open package %s, so its handlers cannot be found"
                            .formatted(subject.module().name(), home),
                    "add to module-info.java: opens %s to dev.posthaste.runtime;".formatted(home)));
        }
    }
}
