package dev.posthaste.runtime.link;

import dev.posthaste.Lease;
import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One asking for a dependency, with what was said on the way to it. Belongs to the builder of one plan.
final class Asking {

    private final Dependency dependency;
    private final Provision provision;
    private final Provisions provisions;
    private final @Nullable Asking by;
    private boolean scoped;

    private Asking(Dependency dependency, Provision provision, Provisions provisions, @Nullable Asking by) {
        this.dependency = dependency;
        this.provision = provision;
        this.provisions = provisions;
        this.by = by;
        this.scoped = !dependency.scopes().isEmpty() || provision.readsScopes();
    }

    /// An asking for a dependency.
    ///
    /// @param provisions where what it depends on is found
    /// @param by         the asking for what asks; null for a handler and the routers around it
    /// @throws IllegalStateException where the two do not go together
    static Asking of(Dependency dependency, Provision provision, Provisions provisions, @Nullable Asking by) {
        var asking = new Asking(dependency, provision, provisions, by);
        if (by != null && by.lastsLongerThan(asking)) {
            throw new IllegalStateException(
                    "%s has a lease until the end of the request, so it cannot depend on %s, whose value ends with the handler: say until = Lease.End.HANDLER for both, or for none"
                            .formatted(by.provision.name(), provision.name()));
        }
        return asking;
    }

    private boolean lastsLongerThan(Asking inner) {
        return provision.traits().end() != null && end() == Lease.End.REQUEST && inner.end() == Lease.End.HANDLER;
    }

    Provision provision() {
        return provision;
    }

    Provisions provisions() {
        return provisions;
    }

    boolean cached() {
        return dependency.cached();
    }

    /// The annotation that asks, where the provider wants to know it: else all that ask share one value.
    ///
    /// @throws IllegalStateException where there is none
    @Nullable
    Object annotation() {
        if (!provision.parameters().contains(Parameter.Given.ASKED)) {
            return null;
        }
        if (dependency.asked() == null) {
            throw new IllegalStateException(
                    "%s takes the annotation that asks for it, so it cannot be asked for by its class alone: use that annotation on a parameter, or give an object of another class"
                            .formatted(provision.name()));
        }
        return dependency.asked();
    }

    /// When a lease ends; null where there is none, and nobody said.
    Lease.@Nullable End end() {
        return dependency.until() == null ? provision.traits().end() : dependency.until();
    }

    /// The scopes asked for on the way, outermost first, each once.
    List<String> scopes() {
        var scopes = new ArrayList<>(by == null ? List.of() : by.scopes());
        dependency.scopes().stream().filter(scope -> !scopes.contains(scope)).forEach(scopes::add);
        return List.copyOf(scopes);
    }

    /// What its value is known by, once all that it depends on was gone through: scopes count only where they were
    /// named
    /// here, or somebody below reads them.
    Key key() {
        if (by != null) {
            by.scoped |= scoped;
        }
        return new Key(
                provision.identity(),
                annotation(),
                scoped ? scopes().stream().sorted().toList() : List.of(),
                end());
    }

    /// What makes two askings one value.
    ///
    /// @param scopes those asked for, sorted, where somebody reads them
    /// @param end    the end of its lease, or the one that was asked for
    record Key(Object identity, @Nullable Object asked, List<String> scopes, Lease.@Nullable End end) {}
}
