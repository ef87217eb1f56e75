package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Metadata;
import dev.posthaste.processor.model.Route;
import java.util.function.Consumer;

/// Callbacks are described by interfaces.
final class CallbackCheck implements Check<Route> {

    @Override
    public void check(Route subject, Consumer<Problem> problems) {
        for (Metadata.Callback callback : subject.metadata().callbacks()) {
            if (!callback.reachable()) {
                problems.accept(new Problem(
                        subject.method().place(),
                        "@Callbacks names %s, which is no interface that generated code can reach"
                                .formatted(callback.type().simple()),
                        "describe what is called by methods without bodies, in an interface that is not private"));
            }
        }
    }
}
