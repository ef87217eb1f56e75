package dev.posthaste.runtime.link;

import dev.posthaste.json.Values;
import org.jspecify.annotations.Nullable;

/// A call of a user's method on the object that it belongs to.
@FunctionalInterface
public interface BoundCall {

    /// Calls the method.
    ///
    /// @throws Exception whatever the method throws
    @Nullable
    Object call(Values given) throws Exception;
}
