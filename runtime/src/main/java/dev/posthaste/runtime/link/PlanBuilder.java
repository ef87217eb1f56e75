package dev.posthaste.runtime.link;

import dev.posthaste.internal.PathTemplate;
import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Invocation;
import dev.posthaste.runtime.node.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the plan of one route: each dependency once, before those who need it, in the order in which they are asked
/// for.
final class PlanBuilder {

    /// What makes two askings one value.
    private record Key(Object identity, @Nullable Object asked, List<String> scopes) {}

    private final Provisions provisions;
    private final RequestValues values;
    private final Set<Key> resolving = new LinkedHashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<Key, Integer> slots = new HashMap<>();

    PlanBuilder(Provisions provisions, PathTemplate template) {
        this.provisions = provisions;
        this.values = new RequestValues(template);
    }

    /// The plan of a handler.
    ///
    /// @param outer dependencies of the application and its routers, outermost first: classes and objects
    Plan plan(List<Object> outer, Handler<?> handler, Object target) {
        outer.forEach(this::resolveGiven);
        handler.dependencies().forEach(this::resolve);
        var arguments = arguments(handler.parameters(), null);
        steps.add(new Step(bound(handler.invocation(), target), arguments, steps.size(), null, List.of()));
        return RequestValues.withBodyForm(steps);
    }

    @SuppressWarnings("unchecked")
    private static <C> BoundCall bound(Invocation<C> invocation, Object target) {
        return given -> invocation.call((C) target, given);
    }

    private void resolveGiven(Object given) {
        if (given instanceof Class<?> type) {
            resolve(Dependency.on(type));
        } else {
            var dependency = Dependency.on(given.getClass());
            resolve(provisions.of(given, dependency), dependency);
        }
    }

    private int resolve(Dependency dependency) {
        return resolve(provisions.of(dependency), dependency);
    }

    private int resolve(Provision provision, Dependency dependency) {
        var scopes = provision.scheme() == null ? List.<String>of() : dependency.scopes();
        var key = new Key(provision.identity(), asked(provision, dependency), scopes);
        var known = slots.get(key);
        if (known != null && dependency.cached()) {
            return known;
        }
        if (!resolving.add(key)) {
            throw circle(provision);
        }
        var arguments = arguments(provision.parameters(), dependency.asked());
        resolving.remove(key);
        var slot = steps.size();
        steps.add(new Step(provision.call(), arguments, slot, provision.scheme(), scopes));
        slots.putIfAbsent(key, slot);
        return slot;
    }

    /// The annotation that asks, where the provider wants to know it: else all that ask share one value.
    private static @Nullable Object asked(Provision provision, Dependency dependency) {
        if (!provision.parameters().contains(Parameter.Given.ASKED)) {
            return null;
        }
        if (dependency.asked() == null) {
            throw new IllegalStateException(
                    "%s takes the annotation that asks for it, so it cannot be asked for by its class alone: use that annotation on a parameter, or give an object of another class"
                            .formatted(dependency.provider().getName()));
        }
        return dependency.asked();
    }

    private IllegalStateException circle(Provision provision) {
        var names = resolving.stream().map(key -> key.identity().getClass().getName());
        return new IllegalStateException(
                "dependencies that need each other cannot be resolved: %s -> %s; break the circle"
                        .formatted(
                                names.collect(Collectors.joining(" -> ")),
                                provision.identity().getClass().getName()));
    }

    private List<Argument> arguments(List<Parameter> parameters, @Nullable Object asked) {
        var arguments = new ArrayList<Argument>();
        for (var parameter : parameters) {
            arguments.add(
                    switch (parameter) {
                        case Parameter.Single single -> values.single(single);
                        case Parameter.Plain plain -> values.plain(plain);
                        case Parameter.Body body -> values.body(body);
                        case Parameter.Needed(var dependency) -> new Argument.Slot(resolve(dependency));
                        case Parameter.Given.REQUEST -> Argument.Given.REQUEST;
                        case Parameter.Given.ANSWER -> Argument.Given.ANSWER;
                        case Parameter.Given.SOCKET -> Argument.Given.SOCKET;
                        case Parameter.Given.ASKED -> new Argument.Constant(asked);
                    });
        }
        return arguments;
    }
}
