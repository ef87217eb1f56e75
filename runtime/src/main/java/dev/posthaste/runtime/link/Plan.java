package dev.posthaste.runtime.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is done for a request of one route: dependencies in order, then the handler, over numbered slots. Immutable.
public final class Plan {

    private final List<Step> steps;
    private final List<Argument.Body> bodies;
    private final Argument.@Nullable Body wholeBody;

    /// @param steps the calls; the handler's is the last
    Plan(List<Step> steps) {
        this.steps = List.copyOf(steps);
        this.bodies = arguments(steps, Argument.Body.class);
        this.wholeBody =
                bodies.stream().filter(body -> !body.member()).findFirst().orElse(null);
    }

    private static <A extends Argument> List<A> arguments(List<Step> steps, Class<A> kind) {
        return steps.stream()
                .flatMap(step -> step.arguments().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /// All calls, in order.
    public List<Step> steps() {
        return steps;
    }

    /// The calls before the handler's.
    public List<Step> dependencies() {
        return steps.subList(0, steps.size() - 1);
    }

    /// The handler's call.
    public Step handler() {
        return steps.getLast();
    }

    /// Whether a value of the request is read, so that a 422 may be its answer.
    public boolean validates() {
        return !bodies.isEmpty() || !arguments(steps, Argument.Single.class).isEmpty();
    }

    /// All arguments that come from the body, in the order of the steps.
    public List<Argument.Body> bodies() {
        return bodies;
    }

    /// The argument that is the whole body; null where there is none.
    public Argument.@Nullable Body wholeBody() {
        return wholeBody;
    }
}
