package dev.posthaste.runtime.node;

import dev.posthaste.Lease;
import dev.posthaste.json.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A method or constructor that provides a dependency's value.
///
/// @param parameters where its arguments come from
/// @param target     the object that it is called on
/// @param traits     what is known of its values
/// @param invocation calls it
/// @param <C>        the class
public record Provider<C>(List<Parameter> parameters, Target<C> target, Traits traits, Invocation<C> invocation) {

    /// The object that a provider is called on.
    ///
    /// @param creation makes one; null where the class has no constructor without parameters, so that one must be
    ///                 supplied
    /// @param none     whether there is none, as the objects of the class are the values
    /// @param <C>      the class
    public record Target<C>(@Nullable Supplier<C> creation, boolean none) {}

    /// What is known of a provider's values.
    ///
    /// @param end     when its leases end; null where it makes none
    /// @param lasting whether one value serves the whole application
    /// @param orNull  whether it may be null
    public record Traits(Lease.@Nullable End end, boolean lasting, boolean orNull) {}

    /// A direct call of a user's constructor.
    ///
    /// @param <C> the class
    @FunctionalInterface
    public interface Construction<C> {

        /// Makes the object.
        ///
        /// @throws Exception whatever the constructor throws
        C make(Values given) throws Exception;
    }

    /// A method without parameters, on objects that must be supplied.
    public static <C> Provider<C> calling(Invocation<C> invocation) {
        return new Provider<>(List.of(), new Target<>(null, false), new Traits(null, false, false), invocation);
    }

    /// A constructor without parameters, whose objects are the values.
    public static <C> Provider<C> making(Construction<C> construction) {
        return new Provider<>(
                List.of(),
                new Target<>(null, true),
                new Traits(null, false, false),
                (none, given) -> construction.make(given));
    }

    /// The same provider with its parameters.
    public Provider<C> taking(Parameter... more) {
        return new Provider<>(Arrays.asList(more), target, traits, invocation);
    }

    /// The same method, on objects that are made when none is supplied.
    public Provider<C> creating(Supplier<C> constructor) {
        return new Provider<>(parameters, new Target<>(Objects.requireNonNull(constructor), false), traits, invocation);
    }

    /// The same method, which makes leases.
    public Provider<C> leasing(Lease.End end) {
        return with(new Traits(end, traits.lasting, traits.orNull));
    }

    /// The same provider, whose value serves the whole application.
    public Provider<C> lasting() {
        return with(new Traits(traits.end, true, traits.orNull));
    }

    /// The same method, whose value may be null.
    public Provider<C> orNull() {
        return with(new Traits(traits.end, traits.lasting, true));
    }

    private Provider<C> with(Traits other) {
        return new Provider<>(parameters, target, other, invocation);
    }
}
