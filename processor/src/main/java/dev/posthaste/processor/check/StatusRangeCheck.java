package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Route;
import java.util.function.Consumer;

/// A status is one of a final answer.
final class StatusRangeCheck implements Check<Route> {

    @Override
    public void check(Route subject, Consumer<Problem> problems) {
        var status = subject.status();
        if (status != null && (status < 200 || status > 599)) {
            problems.accept(new Problem(
                    subject.method().place(),
                    "@Status(%d) is no status of an answer".formatted(status),
                    "use one from 200 to 599"));
        }
    }
}
