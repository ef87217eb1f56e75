package dev.posthaste.runtime.link;

import dev.posthaste.Depending;
import dev.posthaste.Lease;
import dev.posthaste.SecurityScopes;
import dev.posthaste.internal.PathTemplate;
import dev.posthaste.runtime.link.Plan.Visit;
import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Invocation;
import dev.posthaste.runtime.node.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Makes the plan of one route: each dependency once, before those who need it, in the order in which they are asked
/// for.
///
/// As in FastAPI a dependency that has its value already is gone through all the same: those among its own that are
/// made anew at each asking are made once more, for their effects.
final class PlanBuilder {

    /// A dependency of a router.
    ///
    /// @param given      the class or object
    /// @param provisions what is provided in that router
    record Outer(Object given, Provisions provisions) {}

    private final Provisions provisions;
    private final RequestValues values;
    private final Circle circle;
    private final List<Step> steps = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<@Nullable Integer> told = new ArrayList<>();
    private final Map<Asking.Key, Integer> slots = new HashMap<>();

    PlanBuilder(Provisions provisions, PathTemplate template) {
        this(provisions, template, new Circle());
    }

    private PlanBuilder(Provisions provisions, PathTemplate template, Circle circle) {
        this.provisions = provisions;
        this.values = new RequestValues(template);
        this.circle = circle;
    }

    /// The plan of a handler.
    ///
    /// @param outer dependencies of the application and its routers, outermost first
    Plan plan(List<Outer> outer, Handler<?> handler, Object target) {
        outer.forEach(this::resolveOuter);
        handler.dependencies().forEach(dependency -> resolve(asking(dependency, null)));
        var arguments = arguments(handler.parameters(), null);
        steps.add(new Step(bound(handler.invocation(), target), arguments, steps.size(), Lease.End.REQUEST));
        return new Plan(steps, visits, told.stream().filter(Objects::nonNull).toList());
    }

    /// The plan of a dependency that is made without a request; its step is the last.
    ///
    /// @throws IllegalStateException where it needs one
    static Plan alone(Asking asking, Circle circle) {
        var builder = new PlanBuilder(asking.provisions(), PathTemplate.parse("/"), circle);
        builder.make(asking);
        return builder.alone(asking);
    }

    /// The same plan, which finds what lasts as long as the application where it is kept.
    static Plan outside(Asking asking) {
        var builder = new PlanBuilder(asking.provisions(), PathTemplate.parse("/"));
        builder.resolve(asking);
        return builder.alone(asking);
    }

    private Plan alone(Asking asking) {
        for (var step : steps) {
            if (step.arguments().stream().anyMatch(PlanBuilder::isOfRequest)) {
                throw new IllegalStateException(
                        "%s is made without a request, so neither it nor what it depends on can read one: leave such parameters out, or ask for it in requests only"
                                .formatted(asking.provision().name()));
            }
        }
        return new Plan(steps, visits, List.of());
    }

    private static boolean isOfRequest(Argument argument) {
        return switch (argument) {
            case Argument.Slot _, Argument.Kept _, Argument.Constant _ -> false;
            default -> true;
        };
    }

    @SuppressWarnings("unchecked")
    private static <C> BoundCall bound(Invocation<C> invocation, Object target) {
        return given -> invocation.call((C) target, given);
    }

    private void resolveOuter(Outer outer) {
        var said = outer.given() instanceof Depending depending ? depending : Depending.on(outer.given());
        var object = said.dependency();
        var type = object instanceof Class<?> asked ? asked : object.getClass();
        var dependency = new Dependency(type, null, List.of(), said.cached(), said.until())
                .scopes(said.scopes().toArray(String[]::new));
        var provision = object == type
                ? outer.provisions().of(type)
                : outer.provisions().ofGiven(object);
        resolve(Asking.of(dependency, provision, outer.provisions(), null));
    }

    private Asking asking(Dependency dependency, @Nullable Asking by) {
        var within = by == null ? provisions : by.provisions();
        return Asking.of(dependency, within.of(dependency.provider()), within, by);
    }

    private int resolve(Asking asking) {
        return asking.provision().traits().lasting() ? kept(asking) : make(asking);
    }

    private int kept(Asking asking) {
        var argument = new Argument.Kept(asking.provisions().kept(asking, circle));
        told.add(null);
        return added(
                asking,
                told.size() - 1,
                slot -> new Step(given -> given.at(0), List.of(argument), slot, Lease.End.REQUEST));
    }

    private int make(Asking asking) {
        var place = told.size();
        told.add(null);
        circle.enter(asking.provision(), asking.annotation());
        var arguments = arguments(asking.provision().parameters(), asking);
        circle.leave();
        return added(asking, place, slot -> step(asking, arguments, slot));
    }

    /// The slot of what was asked for: of a step of its own, or of one that it has already.
    ///
    /// @param place in the order in which things are asked for
    private int added(Asking asking, int place, IntFunction<Step> step) {
        var key = asking.key();
        var known = slots.get(key);
        if (known != null && asking.cached()) {
            visits.add(new Visit(known, true));
            return known;
        }
        var slot = steps.size();
        steps.add(step.apply(slot));
        visits.add(new Visit(slot, false));
        if (slots.putIfAbsent(key, slot) == null) {
            told.set(place, slot);
        }
        return slot;
    }

    private static Step step(Asking asking, List<Argument> arguments, int slot) {
        var provision = asking.provision();
        var end = asking.end() == null ? Lease.End.REQUEST : asking.end();
        var scheme = provision.scheme();
        if (scheme == null) {
            return new Step(provision.call(), arguments, slot, end);
        }
        var scopes = asking.scopes();
        BoundCall call = given -> scheme.authenticate(given.at(0), scopes);
        return new Step(call, arguments, slot, end).of(scheme, scopes);
    }

    private List<Argument> arguments(List<Parameter> parameters, @Nullable Asking asking) {
        var arguments = new ArrayList<Argument>();
        for (var parameter : parameters) {
            arguments.add(
                    switch (parameter) {
                        case Parameter.Single single -> values.single(single);
                        case Parameter.Plain plain -> values.plain(plain);
                        case Parameter.Group group -> values.group(group);
                        case Parameter.Body body -> values.body(body);
                        case Parameter.Needed needed -> needed(needed, asking);
                        case Parameter.Given.REQUEST -> Argument.Given.REQUEST;
                        case Parameter.Given.ANSWER -> Argument.Given.ANSWER;
                        case Parameter.Given.SOCKET -> Argument.Given.SOCKET;
                        case Parameter.Given.SINK -> Argument.Given.SINK;
                        case Parameter.Given.ASKED -> new Argument.Constant(annotation(asking));
                        case Parameter.Given.SCOPES -> new Argument.Constant(scopes(asking));
                    });
        }
        return arguments;
    }

    private static @Nullable Object annotation(@Nullable Asking asking) {
        return asking == null ? null : asking.annotation();
    }

    private static SecurityScopes scopes(@Nullable Asking asking) {
        return new SecurityScopes(asking == null ? List.of() : asking.scopes());
    }

    private Argument needed(Parameter.Needed needed, @Nullable Asking by) {
        var asking = asking(needed.dependency(), by);
        if (asking.provision().traits().orNull() && !needed.nullable()) {
            throw new IllegalStateException("%s may give null, so a parameter that asks for it must be @Nullable"
                    .formatted(asking.provision().name()));
        }
        return new Argument.Slot(resolve(asking));
    }
}
