package dev.posthaste.tenant.page;

import dev.posthaste.tenant.store.model.Application;
import java.util.List;

/// One application: its credentials, and the APIs it may have tokens for.
///
/// @param permissions all APIs, authorized or not
public record ApplicationPage(Application application, List<Permission> permissions) {
    /// Copies the list.
    public ApplicationPage {
        permissions = List.copyOf(permissions);
    }
}
