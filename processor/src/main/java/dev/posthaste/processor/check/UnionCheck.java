package dev.posthaste.processor.check;

import dev.posthaste.processor.model.UnionType;
import java.util.function.Consumer;

/// The members of a union are records, which generated code can reach.
final class UnionCheck implements Check<UnionType> {

    @Override
    public void check(UnionType subject, Consumer<Problem> problems) {
        for (var stranger : subject.strangers()) {
            problems.accept(new Problem(
                    subject.place(),
                    "%s permits %s, which is no record without type parameters"
                            .formatted(subject.name().simple(), stranger),
                    "make it a record"));
        }
        if (subject.hidden()) {
            problems.accept(new Problem(
                    subject.place(),
                    "interface %s cannot be reached by generated code"
                            .formatted(subject.name().qualified()),
                    "leave out 'private'; an interface of another package must be public"));
        }
    }
}
