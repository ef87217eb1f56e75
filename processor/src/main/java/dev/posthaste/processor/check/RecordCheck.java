package dev.posthaste.processor.check;

import dev.posthaste.processor.model.RecordType;
import java.util.function.Consumer;

/// Generated code must be able to name the record and its type arguments.
final class RecordCheck implements Check<RecordType> {

    @Override
    public void check(RecordType subject, Consumer<Problem> problems) {
        if (subject.hidden()) {
            problems.accept(new Problem(
                    subject.place(),
                    "record %s cannot be reached by generated code"
                            .formatted(subject.name().qualified()),
                    "leave out 'private'; a record of another package must be public"));
        }
        var preparing = subject.preparing();
        if (preparing != null && !preparing.wrong().isEmpty()) {
            problems.accept(ShapeCheck.problem(subject.place(), preparing));
        }
        if (subject.bounded()) {
            problems.accept(new Problem(
                    subject.place(),
                    "a type parameter of record %s has a bound"
                            .formatted(subject.name().simple()),
                    "leave the bound out: each shape would have to keep it"));
        }
    }
}
