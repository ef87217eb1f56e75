package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Provider;
import java.util.function.Consumer;

/// Dependencies are there before a stream begins.
final class ProviderSinkCheck implements Check<Provider> {

    @Override
    public void check(Provider subject, Consumer<Problem> problems) {
        for (var sink : SinkCheck.sinks(subject.method())) {
            problems.accept(new Problem(
                    sink.place(),
                    "a dependency is resolved before its handler's stream begins",
                    "take it in the handler, and pass it on from there"));
        }
    }
}
