package dev.posthaste.processor.check;

import dev.posthaste.processor.model.RecordType.Tag;
import dev.posthaste.processor.model.UnionType;
import dev.posthaste.processor.model.UnionType.Member;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.function.Consumer;

/// The records of a union are told apart by one member, or by none; a record with several tags is another rule's
/// concern.
final class UnionTagsCheck implements Check<UnionType> {

    @Override
    public void check(UnionType subject, Consumer<Problem> problems) {
        checkNames(subject, problems);
        checkValues(subject, problems);
    }

    private static void checkNames(UnionType union, Consumer<Problem> problems) {
        var names = new LinkedHashSet<String>();
        union.members().stream()
                .filter(member -> member.tags().size() < 2)
                .forEach(member -> names.add(
                        member.tags().isEmpty()
                                ? "none"
                                : "'" + member.tags().getFirst().name() + "'"));
        if (names.size() > 1) {
            problems.accept(new Problem(
                    union.place(),
                    "the records of %s have different tags, so they cannot be told apart: %s"
                            .formatted(union.name().simple(), String.join(", ", names)),
                    "put @Tagged on %s, and leave it out at the interfaces within"
                            .formatted(union.name().simple())));
        }
    }

    private static void checkValues(UnionType union, Consumer<Problem> problems) {
        var first = new LinkedHashMap<Tag, Member>();
        for (var member : union.members()) {
            for (var tag : member.tags()) {
                var before = first.putIfAbsent(tag, member);
                if (before != null) {
                    problems.accept(new Problem(
                            union.place(),
                            "%s and %s have the same tag '%s'"
                                    .formatted(
                                            before.type().nested(),
                                            member.type().nested(),
                                            tag.value()),
                            "give one of them another by @Tagged.As"));
                }
            }
        }
    }
}
