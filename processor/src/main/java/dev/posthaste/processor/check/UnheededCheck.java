package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.Need;
import java.util.function.Consumer;

/// What a provider makes is its own affair: it is no value of the request that could be missing or out of bounds.
final class UnheededCheck implements Check<Argument> {

    @Override
    public void check(Argument subject, Consumer<Problem> problems) {
        if (!(subject instanceof Argument.Needed needed)) {
            return;
        }
        var provider = needed.need().provider().simple();
        for (var annotation : needed.unheeded()) {
            problems.accept(new Problem(
                    needed.place(),
                    "@%s is about values of a request, but this one is made by %s".formatted(annotation, provider),
                    needed.need().kind() == Need.Kind.PROVIDER
                            ? "put it on the parameter of the @Provides method that it is meant for"
                            : "leave it out, and look at the value in the method"));
        }
    }
}
