package dev.posthaste.tenant.page;

import dev.posthaste.tenant.store.Api;
import java.util.List;

/// One API: its settings, scopes and who may have tokens for it.
///
/// @param permissions all applications, authorized or not
public record ApiPage(Api api, List<Permission> permissions) {
    /// Copies the list.
    public ApiPage {
        permissions = List.copyOf(permissions);
    }
}
