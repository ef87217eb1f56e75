package dev.posthaste.runtime.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The values of one application that last as long as it does. Belongs to the thread that links.
final class Kept {

    private record Key(Object identity, @Nullable Object annotation) {}

    private final Map<Key, Lasting> known = new LinkedHashMap<>();

    /// What is made for an asking: once for all that ask alike.
    ///
    /// @param circle the dependencies that are being resolved
    Lasting of(Asking asking, Circle circle) {
        var key = new Key(asking.provision().identity(), asking.annotation());
        var lasting = known.get(key);
        if (lasting == null) {
            lasting = new Lasting(PlanBuilder.alone(asking, circle));
            known.put(key, lasting);
        }
        return lasting;
    }

    /// All that were asked for, each after those that it depends on.
    List<Lasting> all() {
        return List.copyOf(known.values());
    }
}
