package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Answered;
import java.util.function.Consumer;

/// What is documented as an answer has a status, or a range of them.
final class RespondsCheck implements Check<Answered> {

    @Override
    public void check(Answered subject, Consumer<Problem> problems) {
        var named = subject.status() != 0;
        var ranged = !subject.range().isEmpty();
        if (named == ranged) {
            problems.accept(new Problem(
                    subject.place(),
                    named ? "@Responds has both a status and a range" : "@Responds has neither a status nor a range",
                    "write @Responds(status = 404), or @Responds(range = \"4XX\")"));
        } else if (named && (subject.status() < 100 || subject.status() > 599)) {
            problems.accept(new Problem(
                    subject.place(),
                    "@Responds(status = %d) is no status of an answer".formatted(subject.status()),
                    "use one from 100 to 599"));
        } else if (ranged && !subject.range().matches("[1-5]XX|default")) {
            problems.accept(new Problem(
                    subject.place(),
                    "@Responds(range = \"%s\") is no range of statuses".formatted(subject.range()),
                    "use \"4XX\" or its like, or \"default\""));
        }
    }
}
