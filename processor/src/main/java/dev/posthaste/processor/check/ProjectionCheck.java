package dev.posthaste.processor.check;

import dev.posthaste.processor.model.TypeForm;
import java.util.function.Consumer;

/// What is written as another type has all that this type has.
final class ProjectionCheck implements Check<Spot> {

    @Override
    public void check(Spot subject, Consumer<Problem> problems) {
        if (subject.shape().form() instanceof TypeForm.Projected(var _, var _, var misfit) && !misfit.isEmpty()) {
            problems.accept(new Problem(
                    subject.place(),
                    "the value cannot be written as @Returns says: " + misfit,
                    "name a record whose components the value has, or an interface that it implements"));
        }
    }
}
