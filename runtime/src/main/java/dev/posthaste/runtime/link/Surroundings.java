package dev.posthaste.runtime.link;

import dev.posthaste.Router;
import dev.posthaste.internal.app.Stages;
import dev.posthaste.runtime.node.Metadata;
import java.util.ArrayList;
import java.util.List;

/// What comes down to handlers from the routers around.
///
/// @param prefix       what paths begin with
/// @param dependencies what is resolved first, outermost first
/// @param stages       what stands around, the outermost first
/// @param provisions   where dependencies come from
/// @param metadata     what documents say of all operations within
record Surroundings(
        String prefix,
        List<PlanBuilder.Outer> dependencies,
        List<Stages> stages,
        Provisions provisions,
        Metadata metadata) {

    /// Nothing around.
    static Surroundings of(Provisions provisions) {
        return new Surroundings("", List.of(), List.of(), provisions, Metadata.none());
    }

    Surroundings inside(Router router) {
        var within = provisions.within(router.supplied());
        var more = router.dependencies().stream()
                .map(given -> new PlanBuilder.Outer(given, within))
                .toList();
        var own = Metadata.none().tags(router.tags().toArray(String[]::new));
        return new Surroundings(
                prefix + router.prefix(),
                joined(dependencies, more),
                router.stages().isEmpty() ? stages : joined(stages, List.of(router.stages())),
                within,
                own.within(metadata));
    }

    private static <T> List<T> joined(List<T> outer, List<T> inner) {
        var all = new ArrayList<>(outer);
        all.addAll(inner);
        return List.copyOf(all);
    }
}
