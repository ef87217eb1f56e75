package dev.posthaste.processor.check;

import dev.posthaste.processor.model.HandlerClass;
import java.util.function.Consumer;

/// A class provides one value.
final class SingleProviderCheck implements Check<HandlerClass> {

    @Override
    public void check(HandlerClass subject, Consumer<Problem> problems) {
        subject.providers().stream()
                .skip(1)
                .forEach(provider -> problems.accept(new Problem(
                        provider.method().place(),
                        (provider.constructor()
                                        ? "%s has a second constructor that @Provides stands for"
                                        : "%s has a second method with @Provides")
                                .formatted(subject.name().simple()),
                        "move it to a class of its own: @Depends names classes")));
    }
}
