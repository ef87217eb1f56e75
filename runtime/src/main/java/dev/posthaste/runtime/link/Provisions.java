package dev.posthaste.runtime.link;

import dev.posthaste.AccessToken;
import dev.posthaste.App;
import dev.posthaste.SecurityScheme;
import dev.posthaste.runtime.auth.TenantVerifier;
import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Parameter;
import dev.posthaste.runtime.node.Provider;
import dev.posthaste.runtime.node.Provider.Traits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds for each dependency the object that provides it: replaced, supplied by the nearest router, or made here.
public final class Provisions {

    private static final Traits PLAIN = new Traits(null, false, false);

    private final App app;
    private final GeneratedNodes nodes;
    private final Map<Class<?>, Object> made;
    private final Kept kept;
    private final Supplies supplies;

    Provisions(App app, GeneratedNodes nodes) {
        this(app, nodes, new HashMap<>(), new Kept(), Supplies.NONE);
    }

    private Provisions(App app, GeneratedNodes nodes, Map<Class<?>, Object> made, Kept kept, Supplies supplies) {
        this.app = app;
        this.nodes = nodes;
        this.made = made;
        this.kept = kept;
        this.supplies = supplies;
    }

    /// How a dependency is made without a request.
    ///
    /// @throws IllegalStateException where it needs one, or cannot be made
    public synchronized Plan alone(Class<?> type) {
        return PlanBuilder.outside(Asking.of(Dependency.on(type), of(type), this, null));
    }

    /// The values that last as long as the application, each after those that it depends on.
    public List<Lasting> lasting() {
        return kept.all();
    }

    /// A value that lasts as long as the application.
    ///
    /// @param circle the dependencies that are being resolved
    Lasting kept(Asking asking, Circle circle) {
        return kept.of(asking, circle);
    }

    /// The provisions within a router that supplies objects.
    Provisions within(List<Object> supplied) {
        return supplied.isEmpty() ? this : new Provisions(app, nodes, made, kept, supplies.within(supplied));
    }

    /// The provision of a dependency on a class.
    Provision of(Class<?> type) {
        var replacement = app.replaced().get(type);
        return replacement == null ? ofGiven(object(type)) : ofTarget(replacement);
    }

    /// The provision of an object, such as one that was given with a router.
    Provision ofGiven(Object object) {
        var byClass = app.replaced().getOrDefault(object.getClass(), object);
        return ofTarget(app.replaced().getOrDefault(object, byClass));
    }

    private Provision ofTarget(Object target) {
        return switch (target) {
            case SecurityScheme<?> scheme -> ofScheme(scheme);
            case Class<?> type -> bound(type, nodes.provider(type));
            default -> ofProvider(target, nodes.provider(target.getClass()));
        };
    }

    /// A scheme is called by the plan, which knows the scopes.
    private static Provision ofScheme(SecurityScheme<?> scheme) {
        return new Provision(
                scheme,
                List.of(Parameter.Given.REQUEST),
                new Traits(null, false, scheme.isOptional()),
                given -> null,
                scheme);
    }

    /// An object of a class whose objects are the values is the value itself.
    private static Provision ofProvider(Object target, Provider<?> provider) {
        return provider.target().none()
                ? new Provision(target, List.of(), PLAIN, given -> target, null)
                : bound(target, provider);
    }

    @SuppressWarnings("unchecked")
    private static <C> Provision bound(Object target, Provider<C> provider) {
        return new Provision(
                target,
                provider.parameters(),
                provider.traits(),
                given -> provider.invocation().call((C) target, given),
                null);
    }

    private Object object(Class<?> type) {
        var supplied = supplies.find(type);
        if (supplied != null) {
            return supplied;
        }
        var known = made.get(type);
        if (known == null) {
            known = made(type);
            made.put(type, known);
        }
        return known;
    }

    private Object made(Class<?> type) {
        if (type == AccessToken.class) {
            return new AccessToken(TenantVerifier.of(app.auth0()));
        }
        if (SecurityScheme.class.isAssignableFrom(type)) {
            return constructed(type);
        }
        var target = nodes.provider(type).target();
        return target.none() ? type : constructed(type);
    }

    /// By reflection, as a class that inherits its provider has no generated code of its own: once, while linking.
    private static Object constructed(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw notSupplied(type, e);
        }
    }

    private static IllegalStateException notSupplied(Class<?> type, @Nullable Exception cause) {
        return new IllegalStateException(
                "%s has no constructor without parameters that can be called: supply an object by supply(new %s(...)) of the application or a router"
                        .formatted(type.getName(), type.getSimpleName()),
                cause);
    }
}
