package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Argument;
import java.util.function.Consumer;

/// A value comes from one place.
final class SingleSourceCheck implements Check<Argument> {

    @Override
    public void check(Argument subject, Consumer<Problem> problems) {
        if (subject instanceof Argument.Contested contested) {
            problems.accept(new Problem(
                    contested.place(),
                    "a parameter takes one value, but @%s each say where it comes from"
                            .formatted(String.join(" and @", contested.sources())),
                    "keep one of them"));
        }
    }
}
