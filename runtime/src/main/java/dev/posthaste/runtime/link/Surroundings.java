package dev.posthaste.runtime.link;

import dev.posthaste.Application.Endpoint;
import dev.posthaste.Router;
import dev.posthaste.internal.app.Stages;
import dev.posthaste.runtime.node.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What comes down to handlers from the routers around.
///
/// @param prefix       what paths begin with
/// @param dependencies what is resolved first, outermost first
/// @param stages       what stands around, the outermost first
/// @param provisions   where dependencies come from
/// @param metadata     what documents say of all operations within
/// @param ids          makes operations' ids; null where nothing is said
record Surroundings(
        String prefix,
        List<PlanBuilder.Outer> dependencies,
        List<Stages> stages,
        Provisions provisions,
        Metadata metadata,
        @Nullable Function<Endpoint, String> ids) {

    /// Nothing around.
    static Surroundings of(Provisions provisions) {
        return new Surroundings("", List.of(), List.of(), provisions, Metadata.none(), null);
    }

    /// What comes down from a router that stands here.
    ///
    /// @param own what documents say of its operations
    Surroundings inside(Router router, Metadata own) {
        var within = provisions.within(router.supplied());
        var more = router.dependencies().stream()
                .map(given -> new PlanBuilder.Outer(given, within))
                .toList();
        return new Surroundings(
                prefix + router.prefix(),
                joined(dependencies, more),
                router.stages().isEmpty() ? stages : joined(stages, List.of(router.stages())),
                within,
                own.within(metadata),
                router.described().ids() == null ? ids : router.described().ids());
    }

    private static <T> List<T> joined(List<T> outer, List<T> inner) {
        var all = new ArrayList<>(outer);
        all.addAll(inner);
        return List.copyOf(all);
    }
}
