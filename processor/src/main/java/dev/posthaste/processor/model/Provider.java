package dev.posthaste.processor.model;

import dev.posthaste.Lease;
import org.jspecify.annotations.Nullable;

/// A method or constructor with `@Provides`.
///
/// @param method      the Java method or constructor
/// @param constructor whether it is a constructor, whose objects are the values
/// @param creatable   whether its class has a constructor that generated code can call without arguments
/// @param traits      what is known of its values
public record Provider(Method method, boolean constructor, boolean creatable, Traits traits) {

    /// What is known of a provider's values.
    ///
    /// @param end      when its leases end; null where it makes none
    /// @param lasting  whether one value serves the whole application
    /// @param nullable whether it may be null
    public record Traits(Lease.@Nullable End end, boolean lasting, boolean nullable) {}
}
