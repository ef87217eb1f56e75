package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Need;
import java.util.function.Consumer;

/// Only what provides can be asked for.
final class NeedCheck implements Check<Need> {

    @Override
    public void check(Need subject, Consumer<Problem> problems) {
        if (subject.kind() == Need.Kind.HIDDEN) {
            problems.accept(new Problem(
                    subject.place(),
                    "%s cannot be reached by generated code"
                            .formatted(subject.provider().simple()),
                    "leave out 'private'; a class of another package must be public"));
        }
        if (subject.kind() == Need.Kind.NEITHER) {
            problems.accept(new Problem(
                    subject.place(),
                    "%s has no method with @Provides and is no SecurityScheme"
                            .formatted(subject.provider().simple()),
                    "annotate the method of %s that makes the value with @Provides"
                            .formatted(subject.provider().simple())));
        }
    }
}
