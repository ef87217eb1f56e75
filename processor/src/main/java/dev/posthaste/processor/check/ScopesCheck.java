package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Need;
import java.util.function.Consumer;

/// Scopes are called so: a security scheme is told nothing else of the annotation that asks for it.
final class ScopesCheck implements Check<Need> {

    @Override
    public void check(Need subject, Consumer<Problem> problems) {
        if (subject.kind() == Need.Kind.SCHEME && !subject.scopes().unread().isEmpty()) {
            problems.accept(new Problem(
                    subject.place(),
                    "%s is a security scheme and is told scopes only, so nobody reads '%s'"
                            .formatted(
                                    subject.provider().simple(),
                                    String.join("' and '", subject.scopes().unread())),
                    "name the annotation's member 'scopes', of type String or String[]"));
        }
    }
}
