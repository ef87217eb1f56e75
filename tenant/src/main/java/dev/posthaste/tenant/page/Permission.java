package dev.posthaste.tenant.page;

import dev.posthaste.tenant.store.model.Api;
import dev.posthaste.tenant.store.model.Application;
import dev.posthaste.tenant.store.model.Grant;
import org.jspecify.annotations.Nullable;

/// Whether an application may have tokens for an API.
///
/// @param grant null where it may not
public record Permission(
        Application application, Api api, @Nullable Grant grant) {

    /// Whether there is a grant with that scope.
    public boolean holds(String scope) {
        return grant != null && grant.scopes().contains(scope);
    }
}
