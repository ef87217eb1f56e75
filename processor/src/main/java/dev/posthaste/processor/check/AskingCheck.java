package dev.posthaste.processor.check;

import dev.posthaste.processor.model.AskingType;
import java.util.function.Consumer;

/// Generated code must be able to name the annotation whose members are passed on.
final class AskingCheck implements Check<AskingType> {

    @Override
    public void check(AskingType subject, Consumer<Problem> problems) {
        if (subject.hidden()) {
            problems.accept(new Problem(
                    subject.place(),
                    "@%s cannot be reached by generated code"
                            .formatted(subject.name().simple()),
                    "leave out 'private'; an annotation of another package must be public"));
        }
    }
}
