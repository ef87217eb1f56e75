package dev.posthaste.processor.model;

import dev.posthaste.Lease;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is asked for by `@Depends`.
///
/// @param place    where it is asked for
/// @param provider the class
/// @param kind     what that class is
/// @param asked    the user's annotation; null for a bare `@Depends` and for security schemes
/// @param scopes   the scopes asked for
/// @param manner   how it is made
/// @param misfit   what is wrong between the value provided and the parameter; empty where it fits
public record Need(
        Place place,
        ClassName provider,
        Kind kind,
        @Nullable Asked asked,
        Scopes scopes,
        Manner manner,
        String misfit) {

    /// The same need with something wrong.
    public Need misfitting(String reason) {
        return new Need(place, provider, kind, asked, scopes, manner, reason);
    }

    /// How a value is made.
    ///
    /// @param cached whether one serves the whole request
    /// @param until  when a lease ends; null as the provider says
    /// @param orNull whether it may be null where the parameter is not `@Nullable`
    public record Manner(boolean cached, Lease.@Nullable End until, boolean orNull) {}

    /// What a class can be asked for.
    public enum Kind {
        /// It has a method with `@Provides`.
        PROVIDER,
        /// It is a security scheme.
        SCHEME,
        /// Generated code cannot reach it.
        HIDDEN,
        /// It is nothing of this.
        NEITHER
    }

    /// What is said to those who read scopes.
    ///
    /// @param names  the scopes
    /// @param unread members of the annotation that look like scopes and are not read
    public record Scopes(List<String> names, List<String> unread) {}

    /// An annotation that asks.
    ///
    /// @param value  the class that stands for it at run time
    /// @param values what its members say
    public record Asked(ClassName value, List<Constant> values) {}
}
