package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Need;
import java.util.function.Consumer;

/// A parameter takes what its provider makes.
final class NeedTypeCheck implements Check<Need> {

    @Override
    public void check(Need subject, Consumer<Problem> problems) {
        if (!subject.misfit().isEmpty()) {
            problems.accept(new Problem(
                    subject.place(), subject.misfit(), "change the parameter's type, or name one other class"));
        }
    }
}
