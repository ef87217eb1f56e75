package dev.posthaste.runtime.node;

/// The names of generated classes, as the processor makes them.
public final class GeneratedName {

    private GeneratedName() {}

    /// The class that stands beside a class; a nested one's names are joined by `_`.
    ///
    /// @param ending `_Nodes` or `_Shape`
    public static String of(Class<?> type, String ending) {
        var start = type.getPackageName().isEmpty() ? 0 : type.getPackageName().length() + 1;
        return type.getName().substring(0, start)
                + type.getName().substring(start).replace('$', '_')
                + ending;
    }
}
