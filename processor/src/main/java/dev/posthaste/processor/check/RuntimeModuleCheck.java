package dev.posthaste.processor.check;

import dev.posthaste.processor.model.HandlerClass;
import java.util.function.Consumer;

/// Generated code names the runtime's types.
final class RuntimeModuleCheck implements Check<HandlerClass> {

    @Override
    public void check(HandlerClass subject, Consumer<Problem> problems) {
        if (!subject.module().reads()) {
            problems.accept(new Problem(
                    subject.place(),
                    "module %s does not read dev.posthaste.runtime, whose types generated code names"
                            .formatted(subject.module().name()),
                    "add to module-info.java: requires dev.posthaste.runtime;"));
        }
    }
}
