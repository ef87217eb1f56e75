package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Constant;
import dev.posthaste.processor.model.ConstraintUse;
import java.util.function.Consumer;

/// A constraint is known, fits its type and is held always.
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
            } else {
                checkConditions(subject, use, problems);
            }
        }
    }

    private static void checkConditions(Spot subject, ConstraintUse use, Consumer<Problem> problems) {
        if (isGiven(use, "groups")) {
            problems.accept(new Problem(
                    subject.place(),
                    "@%s has groups, which are not supported: a constraint is always held".formatted(use.annotation()),
                    "leave 'groups' out, and write a record for each case that has rules of its own"));
        }
        if (isGiven(use, "payload")) {
            problems.accept(new Problem(
                    subject.place(),
                    "@%s has a payload, which is not supported: nobody would read it".formatted(use.annotation()),
                    "leave 'payload' out"));
        }
    }

    private static boolean isGiven(ConstraintUse use, String member) {
        return use.members().get(member) instanceof Constant.Several several
                && !several.items().isEmpty();
    }
}
