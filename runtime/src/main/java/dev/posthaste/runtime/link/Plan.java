package dev.posthaste.runtime.link;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is done for a request of one route: dependencies in order, then the handler, over numbered slots. Immutable.
public final class Plan {

    private final List<Step> steps;
    private final List<Argument.Body> bodies;
    private final Argument.@Nullable Body wholeBody;
    private final List<Visit> visits;
    private final List<Integer> told;

    /// A turn of a dependency.
    ///
    /// @param slot  its step's
    /// @param again whether it had one before, so that it is not called, but what is wrong with its values is said
    /// again,
    ///              as FastAPI does
    public record Visit(int slot, boolean again) {}

    /// @param steps the calls; the handler's is the last
    Plan(List<Step> steps) {
        this(steps, List.of(), List.of());
    }

    private Plan(List<Step> steps, List<Visit> visits, List<Integer> told) {
        this.steps = List.copyOf(steps);
        this.visits = List.copyOf(visits);
        this.told = List.copyOf(told);
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

    /// The same plan with the order of things.
    ///
    /// @param visits the turns of the dependencies
    /// @param told   the slots of the dependencies in the order in which they are asked for
    Plan ordered(List<Visit> visits, List<Integer> told) {
        return new Plan(steps, visits, told);
    }

    /// The turns of the dependencies, in order.
    public List<Visit> visits() {
        return visits;
    }

    /// The handler's call, and then the others, each before those that it asks for: the order of documents.
    public List<Step> told() {
        return Stream.concat(Stream.of(handler()), told.stream().map(steps::get))
                .toList();
    }

    /// All calls, in order.
    public List<Step> steps() {
        return steps;
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
