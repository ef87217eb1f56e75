package dev.posthaste.processor.check;

import dev.posthaste.processor.model.TypeForm;
import java.util.function.Consumer;

/// Every type has a shape.
final class ShapeCheck implements Check<Spot> {

    @Override
    public void check(Spot subject, Consumer<Problem> problems) {
        if (subject.shape().form() instanceof TypeForm.None(var reason, var hint)) {
            problems.accept(new Problem(subject.place(), reason, hint));
        }
    }
}
