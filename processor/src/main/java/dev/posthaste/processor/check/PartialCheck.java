package dev.posthaste.processor.check;

import dev.posthaste.processor.model.TypeForm;
import java.util.function.Consumer;

/// What was sent of a record is only read, and as a whole.
final class PartialCheck implements Check<Spot> {

    @Override
    public void check(Spot subject, Consumer<Problem> problems) {
        if (!(subject.shape().form() instanceof TypeForm.PartOf(var whole))) {
            return;
        }
        if (!subject.read() || !subject.whole()) {
            problems.accept(new Problem(
                    subject.place(),
                    "Partial stands where it cannot be read from a body",
                    "use it as a parameter's type; return the record that applyTo gives"));
        } else if (!(whole.form() instanceof TypeForm.Product)) {
            problems.accept(new Problem(
                    subject.place(), "Partial is of something that is no record", "write Partial<...> of a record"));
        }
    }
}
