package dev.posthaste.runtime.link;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The objects that an application and its routers supply, as they are seen from one place.
///
/// @param objects those of the nearest router
/// @param outer   those further out; null at the outside
record Supplies(List<Object> objects, @Nullable Supplies outer) {

    static final Supplies NONE = new Supplies(List.of(), null);

    /// What is seen within a router that supplies these.
    Supplies within(List<Object> more) {
        return new Supplies(more, this);
    }

    /// The nearest object of a class, or of one below it; null where there is none.
    ///
    /// @throws IllegalStateException where there are several to choose from
    @Nullable
    Object find(Class<?> type) {
        var exact = objects.stream().filter(each -> each.getClass() == type).toList();
        if (!exact.isEmpty()) {
            return exact.getLast();
        }
        var fitting = objects.stream().filter(type::isInstance).distinct().toList();
        if (fitting.size() > 1) {
            throw new IllegalStateException(
                    "%s is asked for, and several objects of it are supplied: %s; ask for one of these classes"
                            .formatted(
                                    type.getName(),
                                    fitting.stream()
                                            .map(each -> each.getClass().getName())
                                            .collect(Collectors.joining(", "))));
        }
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        return outer == null ? null : outer.find(type);
    }
}
