package dev.posthaste.runtime.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The dependencies that are being resolved, each asked for by the one before.
final class Circle {

    private record Way(Provision provision, @Nullable Object asked) {

        boolean meets(Way other) {
            return provision.identity().equals(other.provision.identity()) && Objects.equals(asked, other.asked);
        }
    }

    private final List<Way> ways = new ArrayList<>();

    /// @throws IllegalStateException where it is being resolved already
    void enter(Provision provision, @Nullable Object asked) {
        var way = new Way(provision, asked);
        if (ways.stream().anyMatch(way::meets)) {
            var names = Stream.concat(ways.stream(), Stream.of(way))
                    .map(each -> each.provision().name());
            throw new IllegalStateException("dependencies that need each other cannot be resolved: %s; break the circle"
                    .formatted(names.collect(Collectors.joining(" -> "))));
        }
        ways.add(way);
    }

    void leave() {
        ways.removeLast();
    }
}
