package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Labels.Mark;
import dev.posthaste.processor.model.RecordType;
import dev.posthaste.processor.model.Slot;
import dev.posthaste.processor.model.TypeForm;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Members of a record have names of their own, and one component at most keeps the others.
final class MembersCheck implements Check<RecordType> {

    @Override
    public void check(RecordType subject, Consumer<Problem> problems) {
        checkNames(subject.components(), Slot::name, problems);
        checkNames(subject.written(), slot -> slot.labels().output(), problems);
        var rest = subject.components().stream()
                .filter(slot -> slot.labels().is(Mark.REST))
                .toList();
        rest.stream().skip(1).forEach(slot -> {
            var message = "'%s' keeps other members too, as '%s' does"
                    .formatted(slot.javaName(), rest.getFirst().javaName());
            problems.accept(new Problem(slot.place(), message, "put @Extra on one component"));
        });
        rest.stream()
                .filter(slot -> !(slot.shape().form() instanceof TypeForm.Mapping))
                .forEach(slot -> problems.accept(new Problem(
                        slot.place(),
                        "@Extra stands on '%s', which is no map".formatted(slot.javaName()),
                        "write Map<String, Json>, or a map to what the members are")));
        if (subject.closed() && !rest.isEmpty()) {
            problems.accept(new Problem(
                    rest.getFirst().place(),
                    "the record refuses other members by @NoExtra, and keeps them by @Extra",
                    "leave out one of the two"));
        }
    }

    private static void checkNames(List<Slot> slots, Function<Slot, String> naming, Consumer<Problem> problems) {
        var names = new HashSet<String>();
        for (var slot : slots) {
            if (!names.add(naming.apply(slot))) {
                problems.accept(new Problem(
                        slot.place(),
                        "another member is called '%s' too".formatted(naming.apply(slot)),
                        "give one of them another @Name"));
            }
        }
    }
}
