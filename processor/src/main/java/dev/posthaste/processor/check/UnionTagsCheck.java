package dev.posthaste.processor.check;

import dev.posthaste.processor.model.UnionType;
import dev.posthaste.processor.model.UnionType.Member;
import java.util.LinkedHashMap;
import java.util.function.Consumer;

/// The members of a union with a tag are objects, each with tags that no other has.
final class UnionTagsCheck implements Check<UnionType> {

    @Override
    public void check(UnionType subject, Consumer<Problem> problems) {
        if (subject.discriminator() == null) {
            return;
        }
        var first = new LinkedHashMap<String, Member>();
        for (var member : subject.members()) {
            if (!member.object()) {
                problems.accept(new Problem(
                        subject.place(),
                        "%s is no JSON object, so it cannot have the tag '%s' of %s"
                                .formatted(
                                        member.type().nested(),
                                        subject.discriminator(),
                                        subject.name().simple()),
                        "leave out @Tagged, or make it a record with members"));
            }
            for (var value : member.values()) {
                var before = first.putIfAbsent(value, member);
                if (before != null) {
                    problems.accept(new Problem(
                            subject.place(),
                            "%s and %s have the same tag '%s'"
                                    .formatted(
                                            before.type().nested(),
                                            member.type().nested(),
                                            value),
                            "give one of them another by @Tagged.As"));
                }
            }
        }
    }
}
