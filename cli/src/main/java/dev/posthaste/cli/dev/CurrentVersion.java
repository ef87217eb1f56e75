package dev.posthaste.cli.dev;

import dev.posthaste.runtime.engine.Conversation;
import dev.posthaste.runtime.engine.Exchange;
import dev.posthaste.runtime.engine.Service;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/// Answers each request by the version that is current when it comes; it is finished by the same version. Safe for use
/// by several threads.
final class CurrentVersion implements Service {

    private final AtomicReference<Version> current;

    CurrentVersion(Version first) {
        this.current = new AtomicReference<>(first);
    }

    /// Takes a version into use, and the one before out of it.
    void replace(Version next) {
        current.getAndSet(next).retire();
    }

    @Override
    public void serve(Exchange exchange) {
        use(version -> version.serve(exchange));
    }

    @Override
    public void converse(Exchange exchange, Conversation conversation) {
        use(version -> version.converse(exchange, conversation));
    }

    private void use(Predicate<Version> work) {
        while (!work.test(current.get())) {
            // it was replaced just now: there is a newer one
            Thread.onSpinWait();
        }
    }
}
