package dev.posthaste.processor.check;

import java.util.function.Consumer;

/// A constraint is known and fits its type.
final class ConstraintCheck implements Check<Spot> {

    @Override
    public void check(Spot subject, Consumer<Problem> problems) {
        for (var use : subject.shape().constraints()) {
            if (!use.known()) {
                problems.accept(new Problem(
                        subject.place(),
                        "@%s is not done here".formatted(use.annotation()),
                        use.annotation().equals("NotNull")
                                ? "leave it out: nothing is null without @Nullable"
                                : "check it in the record's constructor, which may throw IllegalArgumentException"));
            } else if (use.method() == null) {
                problems.accept(new Problem(
                        subject.place(),
                        "@%s does not fit this type: it is for %s".formatted(use.annotation(), use.targets()),
                        "take it out, or change the type"));
            }
        }
    }
}
