package dev.posthaste.processor.check;

import dev.posthaste.internal.PathTemplate;
import dev.posthaste.processor.model.Route;
import java.util.function.Consumer;

/// A path's template must be well-formed, but for those of callbacks and webhooks, which are no paths of this server.
final class TemplateCheck implements Check<Route> {

    @Override
    public void check(Route subject, Consumer<Problem> problems) {
        if (subject.method().bodiless()) {
            return;
        }
        try {
            PathTemplate.parse(subject.path());
        } catch (IllegalArgumentException e) {
            problems.accept(new Problem(
                    subject.method().place(),
                    String.valueOf(e.getMessage()),
                    "write a path like /files/{owner}/{file:path}"));
        }
    }
}
