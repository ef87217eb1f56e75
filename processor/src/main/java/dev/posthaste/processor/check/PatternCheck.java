package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Constant;
import dev.posthaste.processor.model.ConstraintUse;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A pattern can be compiled.
final class PatternCheck implements Check<Spot> {

    @Override
    public void check(Spot subject, Consumer<Problem> problems) {
        for (var use : subject.shape().constraints()) {
            if (use.annotation().equals("Pattern")) {
                check(use, subject, problems);
            }
        }
    }

    private static void check(ConstraintUse use, Spot subject, Consumer<Problem> problems) {
        if (use.members().get("flags") instanceof Constant.Several flags
                && !flags.items().isEmpty()) {
            problems.accept(new Problem(
                    subject.place(),
                    "@Pattern's flags cannot be said in a schema",
                    "write them into the expression: (?i) for CASE_INSENSITIVE"));
        }
        if (use.members().get("regexp") instanceof Constant.Text(var expression)) {
            try {
                Pattern.compile(expression);
            } catch (PatternSyntaxException e) {
                problems.accept(new Problem(
                        subject.place(),
                        "@Pattern's expression is malformed: %s at character %d of '%s'"
                                .formatted(e.getDescription(), e.getIndex(), expression),
                        "see java.util.regex.Pattern for what can be written"));
            }
        }
    }
}
