package dev.posthaste.processor.check;

import dev.posthaste.Json;
import dev.posthaste.internal.JsonLiteral;
import dev.posthaste.processor.model.Slot;
import java.util.function.Consumer;

/// What `@Schema` puts into documents is JSON.
final class SchemaTextCheck implements Check<Slot> {

    @Override
    public void check(Slot subject, Consumer<Problem> problems) {
        subject.labels().examples().forEach(example -> check(subject, "an example", example, problems));
        var extra = subject.labels().extra();
        if (!extra.isEmpty() && check(subject, "extra", extra, problems)) {
            if (!(JsonLiteral.of(extra) instanceof Json.Obj)) {
                problems.accept(new Problem(
                        subject.place(), "extra of '%s' is no object".formatted(subject.javaName()), "write {...}"));
            }
        }
    }

    private static boolean check(Slot subject, String what, String text, Consumer<Problem> problems) {
        try {
            JsonLiteral.of(text);
            return true;
        } catch (IllegalArgumentException e) {
            problems.accept(new Problem(
                    subject.place(),
                    "%s of '%s' is %s".formatted(what, subject.javaName(), e.getMessage()),
                    "write JSON: a string is \"\\\"text\\\"\""));
            return false;
        }
    }
}
