package dev.posthaste.processor.check;

import dev.posthaste.processor.model.TypeForm;
import java.util.function.Consumer;

/// What was sent is of a record; a part of one is only read, and as a whole.
final class PartialCheck implements Check<Spot> {

    @Override
    public void check(Spot subject, Consumer<Problem> problems) {
        if (!(subject.shape().form() instanceof TypeForm.PartOf part)) {
            return;
        }
        if (part.factory().equals("partial") && (!subject.read() || !subject.whole())) {
            problems.accept(new Problem(
                    subject.place(),
                    "Partial stands where it cannot be read from a body",
                    "use it as a parameter's type; return the record that applyTo gives"));
        } else if (!(part.whole().form() instanceof TypeForm.Product)) {
            problems.accept(new Problem(
                    subject.place(),
                    part.name() + " is of something that is no record",
                    "write %s<...> of a record".formatted(part.name())));
        }
    }
}
