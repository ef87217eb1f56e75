package dev.posthaste.runtime.node;

import dev.posthaste.json.Values;
import org.jspecify.annotations.Nullable;

/// A direct call of a user's method.
///
/// @param <C> the user's class
@FunctionalInterface
public interface Invocation<C> {

    /// Calls the method.
    ///
    /// @param given the arguments, in the order of the node's parameters
    /// @throws Exception whatever the method throws
    @Nullable
    Object call(C target, Values given) throws Exception;
}
