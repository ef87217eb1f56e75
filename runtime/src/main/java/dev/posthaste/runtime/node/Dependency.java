package dev.posthaste.runtime.node;

import dev.posthaste.Lease;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is asked for: the provider, and how.
///
/// @param provider the class with the `@Provides` method, or a security scheme's
/// @param asked    the user's annotation that asks, equal to others of the same members; null for a bare `@Depends`
/// @param scopes   the scopes asked for here
/// @param cached   whether one value serves the whole request
/// @param until    when a lease ends; null as its provider says
public record Dependency(
        Class<?> provider, @Nullable Object asked, List<String> scopes, boolean cached, Lease.@Nullable End until) {

    /// A dependency on the value of a class, made once a request.
    public static Dependency on(Class<?> provider) {
        return new Dependency(provider, null, List.of(), true, null);
    }

    /// The same dependency, asked for by an annotation.
    public Dependency asked(Object annotation) {
        return new Dependency(provider, annotation, scopes, cached, until);
    }

    /// The same dependency with scopes; names separated by spaces are several.
    public Dependency scopes(String... names) {
        var each = Arrays.stream(names).flatMap(name -> Arrays.stream(name.split("\\s+")));
        return new Dependency(
                provider, asked, each.filter(name -> !name.isEmpty()).toList(), cached, until);
    }

    /// The same dependency, made anew here.
    public Dependency fresh() {
        return new Dependency(provider, asked, scopes, false, until);
    }

    /// The same dependency with an end of its lease.
    public Dependency until(Lease.End end) {
        return new Dependency(provider, asked, scopes, cached, end);
    }
}
