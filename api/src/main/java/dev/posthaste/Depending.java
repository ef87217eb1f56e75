package dev.posthaste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dependency of an application or a router with all that [Depends] can say of one: for [Router#depends(Object...)].
///
/// ```java
/// Router.at("/dome").depends(Depending.on(Astronomer.class).scopes("dome")).include(new Dome());
/// ```
///
/// Immutable: each step gives a new one.
public final class Depending {

    private final Object dependency;
    private final List<String> scopes;
    private final boolean cached;
    private final Lease.@Nullable End until;

    private Depending(Object dependency, List<String> scopes, boolean cached, Lease.@Nullable End until) {
        this.dependency = dependency;
        this.scopes = scopes;
        this.cached = cached;
        this.until = until;
    }

    /// A dependency as it is without further words.
    ///
    /// @param dependency a class with a [Provides] method, or an instance of such
    public static Depending on(Object dependency) {
        return new Depending(dependency, List.of(), true, null);
    }

    /// The same with more scopes.
    public Depending scopes(String... more) {
        var all = new ArrayList<>(scopes);
        all.addAll(Arrays.asList(more));
        return new Depending(dependency, List.copyOf(all), cached, until);
    }

    /// The same, made anew here ([Depends#cached()]).
    public Depending fresh() {
        return new Depending(dependency, scopes, false, until);
    }

    /// The same with another end of a [Lease] ([Depends#until()]).
    public Depending until(Lease.End end) {
        return new Depending(dependency, scopes, cached, end);
    }

    /// The class or instance.
    public Object dependency() {
        return dependency;
    }

    /// The scopes asked for.
    public List<String> scopes() {
        return scopes;
    }

    /// Whether one value serves the whole request.
    public boolean cached() {
        return cached;
    }

    /// When a lease ends; null as its provider says.
    public Lease.@Nullable End until() {
        return until;
    }
}
