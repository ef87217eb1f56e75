package dev.posthaste;

import java.util.ArrayList;
import java.util.List;

/// Handlers under a common prefix, with common tags and dependencies (FastAPI's `APIRouter`).
///
/// Immutable: each step gives a new router, so one may be included twice. What is included comes in the order of the
/// steps, and that order decides which of two matching routes answers.
public final class Router {

    private final String prefix;
    private final List<String> tags;
    private final List<Object> dependencies;
    private final List<Object> included;

    private Router(String prefix, List<String> tags, List<Object> dependencies, List<Object> included) {
        this.prefix = prefix;
        this.tags = List.copyOf(tags);
        this.dependencies = List.copyOf(dependencies);
        this.included = List.copyOf(included);
    }

    /// A router whose paths begin with a prefix.
    ///
    /// @param prefix empty, or beginning with `/` and not ending with one; it may hold parameters
    public static Router at(String prefix) {
        if (!prefix.isEmpty() && (!prefix.startsWith("/") || prefix.endsWith("/"))) {
            throw new IllegalArgumentException(
                    "prefix '%s' must begin with '/' and not end with one, as '/rooms' does".formatted(prefix));
        }
        return new Router(prefix, List.of(), List.of(), List.of());
    }

    /// The same router with more tags, which group its operations in the document.
    public Router tags(String... more) {
        return new Router(prefix, joined(tags, more), dependencies, included);
    }

    /// The same router with more dependencies, resolved before each handler's own.
    ///
    /// @param more classes with a [Provides] method, or instances of such
    public Router depends(Object... more) {
        return new Router(prefix, tags, joined(dependencies, more), included);
    }

    /// The same router with more handlers.
    ///
    /// @param more objects with handler methods, or routers
    /// @throws IllegalArgumentException for a class in place of an object
    public Router include(Object... more) {
        InstanceCheck.check("include", more);
        return new Router(prefix, tags, dependencies, joined(included, more));
    }

    /// What the paths begin with.
    public String prefix() {
        return prefix;
    }

    /// The tags of its operations.
    public List<String> tags() {
        return tags;
    }

    /// Its dependencies: classes and instances.
    public List<Object> dependencies() {
        return dependencies;
    }

    /// Its handlers and routers, in their order.
    public List<Object> included() {
        return included;
    }

    @SafeVarargs
    private static <T> List<T> joined(List<T> first, T... more) {
        var all = new ArrayList<>(first);
        for (T item : more) {
            all.add(item);
        }
        return all;
    }
}
