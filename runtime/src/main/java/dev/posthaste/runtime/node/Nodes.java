package dev.posthaste.runtime.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the processor wrote for one class: its handlers in their order, and its provider.
///
/// The class that implements it stands beside the user's and is called like it, with `_Nodes` at the end; a nested
/// class's names are joined by `_`.
///
/// @param <C> the user's class
public interface Nodes<C> {

    /// The handlers, in the order of the source.
    default List<Handler<C>> handlers() {
        return List.of();
    }

    /// The method that provides a dependency's value; null where there is none.
    default @Nullable Provider<C> provider() {
        return null;
    }
}
