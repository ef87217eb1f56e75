package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Constant;
import dev.posthaste.processor.model.ConstraintUse;
import java.util.function.Consumer;

/// A constraint can be held, fits its type and is held always.
final class ConstraintCheck implements Check<Spot> {

    @Override
    public void check(Spot subject, Consumer<Problem> problems) {
        for (var use : subject.shape().constraints()) {
            if (use.fault().isEmpty()) {
                checkConditions(subject, use, problems);
            } else {
                problems.accept(new Problem(subject.place(), use.fault(), use.hint()));
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
        if (use.annotation().equals("Email")
                && (isGiven(use, "flags")
                        || !new Constant.Text(".*").equals(use.members().get("regexp")))) {
            problems.accept(
                    new Problem(subject.place(), "@Email has an expression of its own", "write @Pattern beside it"));
        }
    }

    private static boolean isGiven(ConstraintUse use, String member) {
        return use.members().get(member) instanceof Constant.Several several
                && !several.items().isEmpty();
    }
}
