package dev.posthaste.runtime.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The values of one application that last as long as it does. Belongs to the thread that links.
final class Kept {

    private record Known(Object identity, @Nullable Object annotation, Lasting lasting) {}

    /// Searched one by one: the hash of a user's object may change, as that of a record with a list does.
    private final List<Known> known = new ArrayList<>();

    /// What is made for an asking: once for all that ask alike.
    ///
    /// @param circle the dependencies that are being resolved
    Lasting of(Asking asking, Circle circle) {
        var identity = asking.provision().identity();
        var annotation = asking.annotation();
        return known.stream()
                .filter(each -> each.identity.equals(identity) && Objects.equals(each.annotation, annotation))
                .map(Known::lasting)
                .findFirst()
                .orElseGet(() -> {
                    var lasting = new Lasting(PlanBuilder.alone(asking, circle));
                    known.add(new Known(identity, annotation, lasting));
                    return lasting;
                });
    }

    /// All that were asked for, each after those that it depends on.
    List<Lasting> all() {
        return known.stream().map(Known::lasting).toList();
    }
}
