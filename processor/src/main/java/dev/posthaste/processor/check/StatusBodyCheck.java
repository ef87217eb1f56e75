package dev.posthaste.processor.check;

import dev.posthaste.internal.StatusCode;
import dev.posthaste.processor.model.Result;
import dev.posthaste.processor.model.Route;
import java.util.function.Consumer;

/// Some statuses have no body (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5).
final class StatusBodyCheck implements Check<Route> {

    @Override
    public void check(Route subject, Consumer<Problem> problems) {
        var status = subject.status();
        if (status != null
                && status >= 200
                && !StatusCode.hasBody(status)
                && subject.result() instanceof Result.Value) {
            problems.accept(new Problem(
                    subject.method().place(),
                    "@Status(%d) has no body, but %s returns a value"
                            .formatted(status, subject.method().name()),
                    "make the method void, or use another status"));
        }
    }
}
