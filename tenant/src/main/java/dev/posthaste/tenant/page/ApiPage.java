package dev.posthaste.tenant.page;

import dev.posthaste.tenant.store.model.Api;
import java.util.List;

/// One API: its settings, scopes and who may have tokens for it.
///
/// @param permissions all applications, authorized or not
/// @param newScopes what is filled in where scopes are added
public record ApiPage(Api api, List<Permission> permissions, String newScopes) {
    /// Copies the list.
    public ApiPage {
        permissions = List.copyOf(permissions);
    }
}
