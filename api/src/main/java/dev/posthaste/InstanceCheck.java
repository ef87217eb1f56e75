package dev.posthaste;

/// An object is wanted, and a class is given in its place.
final class InstanceCheck {

    private InstanceCheck() {}

    /// @param what  is done with the objects: `include`
    /// @throws IllegalArgumentException where one of them is a class
    static void check(String what, Object... given) {
        for (var each : given) {
            if (each instanceof Class<?> type) {
                throw new IllegalArgumentException("%s takes objects, and %s is a class: give an object, as new %s(...)"
                        .formatted(what, type.getName(), type.getSimpleName()));
            }
        }
    }
}
