package dev.posthaste.processor.check;

import dev.posthaste.processor.model.RecordType;
import dev.posthaste.processor.model.RecordType.Tag;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A record is known by one tag, which is none of its components.
final class TagCheck implements Check<RecordType> {

    @Override
    public void check(RecordType subject, Consumer<Problem> problems) {
        if (subject.tags().size() > 1) {
            var names = subject.tags().stream().map(Tag::name).collect(Collectors.joining(", "));
            problems.accept(new Problem(
                    subject.place(),
                    "record %s is in unions of different tags: %s"
                            .formatted(subject.name().simple(), names),
                    "use one name in @Tagged, or hold the tags as components: @Literal(\"cat\") String kind"));
        }
        for (var slot : subject.components()) {
            if (subject.tags().stream().anyMatch(tag -> tag.name().equals(slot.name()))) {
                problems.accept(new Problem(
                        slot.place(),
                        "component '%s' has the name of the union's tag".formatted(slot.name()),
                        "say its values, @Literal({\"bow\", \"case\"}) String %1$s, or rename it, as tags are written by themselves"
                                .formatted(slot.name())));
            }
        }
    }
}
