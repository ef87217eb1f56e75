package dev.posthaste.processor.check;

import dev.posthaste.processor.model.ValueType;
import java.util.function.Consumer;

/// A record that is no JSON object has no members of which more could be said.
final class ValueCheck implements Check<ValueType> {

    @Override
    public void check(ValueType subject, Consumer<Problem> problems) {
        var record = subject.record();
        var name = record.name().simple();
        if (!record.variables().isEmpty()) {
            problems.accept(new Problem(
                    record.place(),
                    "the generic record %s cannot be %s".formatted(name, subject.tuple() ? "a @Tuple" : "its @Value"),
                    "write one without type parameters"));
        }
        if (!subject.tuple() && record.components().size() != 1) {
            problems.accept(new Problem(
                    record.place(),
                    "record %s is its @Value, and has other components, which would be lost".formatted(name),
                    "leave one component, or take out @Value"));
        }
        for (var slot : record.components()) {
            if (slot.standard() != null) {
                problems.accept(new Problem(
                        slot.place(),
                        "'%s' cannot be left out, so it has no default".formatted(slot.javaName()),
                        "put @Default where %s is used".formatted(name)));
            }
        }
    }
}
