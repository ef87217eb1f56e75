package dev.posthaste.runtime.node;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A method that provides a dependency's value.
///
/// @param parameters where its arguments come from
/// @param creation   makes an object of the class; null where the class has no constructor without parameters, so that
///                   an object must be supplied
/// @param invocation calls the method
/// @param <C>        the class
public record Provider<C>(
        List<Parameter> parameters, @Nullable Supplier<C> creation, Invocation<C> invocation) {

    /// A method without parameters, on objects that must be supplied.
    public static <C> Provider<C> calling(Invocation<C> invocation) {
        return new Provider<>(List.of(), null, invocation);
    }

    /// The same method with its parameters.
    public Provider<C> taking(Parameter... more) {
        return new Provider<>(Arrays.asList(more), creation, invocation);
    }

    /// The same method, on objects that are made when none is supplied.
    public Provider<C> creating(Supplier<C> constructor) {
        return new Provider<>(parameters, constructor, invocation);
    }
}
