package dev.posthaste.processor.check;

import dev.posthaste.processor.model.TypeForm;
import java.util.function.Consumer;

/// An interface of accessors is only written.
final class ViewCheck implements Check<Spot> {

    @Override
    public void check(Spot subject, Consumer<Problem> problems) {
        if (subject.read() && subject.shape().form() instanceof TypeForm.View view) {
            problems.accept(new Problem(
                    subject.place(),
                    "%s is an interface, whose accessors can be written, but which cannot be read"
                            .formatted(view.type().simple()),
                    "take a record, or a sealed interface of records"));
        }
    }
}
