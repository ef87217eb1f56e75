package dev.posthaste.runtime.link;

import dev.posthaste.SecurityScheme;
import dev.posthaste.runtime.node.Invocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One call of a user's method while a request is served.
///
/// @param call      the call, its object included
/// @param arguments where its arguments come from
/// @param slot      where its value goes
/// @param scheme    the security scheme that it is; null for any other
/// @param scopes    the scopes asked of the scheme
public record Step(
        Invocation<Void> call,
        List<Argument> arguments,
        int slot,
        @Nullable SecurityScheme<?> scheme,
        List<String> scopes) {}
