package dev.posthaste.runtime.link;

import java.util.List;
import java.util.stream.Stream;

/// What is done for a request of one route: dependencies in order, then the handler, over numbered slots. Immutable.
public final class Plan {

    private final List<Step> steps;
    private final List<Visit> visits;
    private final List<Integer> told;
    private final List<Argument> documented;
    private final BodyForm body;

    /// A turn of a dependency.
    ///
    /// @param slot  its step's
    /// @param again whether it had one before, so that it is not called, but what is wrong with its values is said
    /// again,
    ///              as FastAPI does
    public record Visit(int slot, boolean again) {}

    /// @param steps  the calls; the handler's is the last
    /// @param visits the turns of the dependencies
    /// @param told   the slots of the dependencies in the order in which they are asked for
    Plan(List<Step> steps, List<Visit> visits, List<Integer> told) {
        this.steps = List.copyOf(steps);
        this.visits = List.copyOf(visits);
        this.told = List.copyOf(told);
        this.documented = told().stream()
                .flatMap(step -> step.arguments().stream().filter(Plan::validated))
                .toList();
        this.body = BodyForm.of(documented);
    }

    private static boolean validated(Argument argument) {
        return switch (argument) {
            case Argument.Single _, Argument.Group _, Argument.Body _ -> true;
            default -> false;
        };
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
        return !documented.isEmpty();
    }

    /// All that is read from a request and not just handed on, in the order of documents.
    public List<Argument> documented() {
        return documented;
    }

    /// What the body is for all of them together.
    public BodyForm body() {
        return body;
    }
}
