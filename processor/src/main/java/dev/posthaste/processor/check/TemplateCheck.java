package dev.posthaste.processor.check;

import dev.posthaste.internal.PathTemplate;
import dev.posthaste.processor.model.Route;
import java.util.function.Consumer;

/// A path's template must be well-formed.
final class TemplateCheck implements Check<Route> {

    @Override
    public void check(Route subject, Consumer<Problem> problems) {
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
