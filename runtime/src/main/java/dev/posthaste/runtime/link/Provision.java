package dev.posthaste.runtime.link;

import dev.posthaste.SecurityScheme;
import dev.posthaste.runtime.node.Parameter;
import dev.posthaste.runtime.node.Provider.Traits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A provider with the object that it is called on.
///
/// @param identity   what makes two provisions one: the object, by `equals`
/// @param parameters where the arguments come from
/// @param traits     what is known of its values
/// @param call       calls the method
/// @param scheme     the security scheme that it is; null for any other dependency
record Provision(
        Object identity,
        List<Parameter> parameters,
        Traits traits,
        BoundCall call,
        @Nullable SecurityScheme<?> scheme) {

    /// What it is called in messages.
    String name() {
        return identity instanceof Class<?> type
                ? type.getName()
                : identity.getClass().getName();
    }

    /// Whether the scopes asked for may tell two of its values apart.
    boolean readsScopes() {
        return scheme != null || parameters.contains(Parameter.Given.SCOPES);
    }
}
