package dev.posthaste.runtime.link;

import java.util.List;
import java.util.Optional;

/// What is done for a request of one route: dependencies in order, then the handler, over numbered slots.
///
/// @param steps the calls; the handler's is the last
public record Plan(List<Step> steps) {

    /// Copies the steps.
    public Plan {
        steps = List.copyOf(steps);
    }

    /// The handler's call.
    public Step handler() {
        return steps.getLast();
    }

    /// Whether a value of the request is read, so that a 422 may be its answer.
    public boolean validates() {
        return steps.stream()
                .flatMap(step -> step.arguments().stream())
                .anyMatch(argument -> argument instanceof Argument.Single || argument instanceof Argument.Body);
    }

    /// All arguments that come from the body, in the order of the steps.
    public List<Argument.Body> bodies() {
        return steps.stream()
                .flatMap(step -> step.arguments().stream())
                .filter(Argument.Body.class::isInstance)
                .map(Argument.Body.class::cast)
                .toList();
    }

    /// The argument that is the whole body, where there is one.
    public Optional<Argument.Body> wholeBody() {
        return bodies().stream().filter(body -> !body.member()).findFirst();
    }
}
