package dev.posthaste.runtime.link;

import dev.posthaste.SecurityScheme;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A provider with the object that it is called on.
///
/// @param identity   what makes two provisions one: the object, by `equals`
/// @param parameters where the arguments come from
/// @param call       calls the method
/// @param scheme     the security scheme that it is; null for any other dependency
record Provision(
        Object identity,
        List<Parameter> parameters,
        BoundCall call,
        @Nullable SecurityScheme<?> scheme) {}
