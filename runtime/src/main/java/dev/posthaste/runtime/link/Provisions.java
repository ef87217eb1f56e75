package dev.posthaste.runtime.link;

import dev.posthaste.AccessToken;
import dev.posthaste.App;
import dev.posthaste.Request;
import dev.posthaste.SecurityScheme;
import dev.posthaste.runtime.auth.TenantVerifier;
import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Parameter;
import dev.posthaste.runtime.node.Provider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds for each dependency the object that provides it: replaced, supplied, or made here.
final class Provisions {

    private final App app;
    private final GeneratedNodes nodes;
    private final Map<Class<?>, Object> objects = new HashMap<>();

    Provisions(App app, GeneratedNodes nodes) {
        this.app = app;
        this.nodes = nodes;
    }

    /// The provision of a dependency on a class.
    Provision of(Dependency dependency) {
        return of(object(dependency.provider()), dependency);
    }

    /// The provision of an object that was given with a router.
    Provision of(Object object, Dependency dependency) {
        var replacement = app.replaced().get(object.getClass());
        var target = replacement == null ? object : replacement;
        return target instanceof SecurityScheme<?> scheme ? ofScheme(scheme, dependency) : ofProvider(target);
    }

    private static Provision ofScheme(SecurityScheme<?> scheme, Dependency dependency) {
        return new Provision(
                scheme,
                List.of(Parameter.Given.REQUEST),
                given -> scheme.authenticate(given.<Request>at(0), dependency.scopes()),
                scheme);
    }

    private Provision ofProvider(Object target) {
        return bound(target, nodes.provider(target.getClass()));
    }

    @SuppressWarnings("unchecked")
    private static <C> Provision bound(Object target, Provider<C> provider) {
        return new Provision(
                target, provider.parameters(), given -> provider.invocation().call((C) target, given), null);
    }

    private Object object(Class<?> type) {
        var known = objects.get(type);
        if (known == null) {
            var replacement = app.replaced().get(type);
            known = replacement != null ? replacement : suppliedOrMade(type);
            objects.put(type, known);
        }
        return known;
    }

    private Object suppliedOrMade(Class<?> type) {
        for (var supplied : app.supplied()) {
            if (type.isInstance(supplied)) {
                return supplied;
            }
        }
        if (type == AccessToken.class) {
            return new AccessToken(TenantVerifier.of(app.auth0()));
        }
        return SecurityScheme.class.isAssignableFrom(type) ? madeScheme(type) : made(type);
    }

    private Object made(Class<?> type) {
        var creation = nodes.provider(type).creation();
        if (creation == null) {
            throw notSupplied(type, null);
        }
        return creation.get();
    }

    private static Object madeScheme(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw notSupplied(type, e);
        }
    }

    private static IllegalStateException notSupplied(Class<?> type, @Nullable Exception cause) {
        return new IllegalStateException(
                "%s has no constructor without parameters that can be called: supply an object by App.supply(new %s(...))"
                        .formatted(type.getName(), type.getSimpleName()),
                cause);
    }
}
