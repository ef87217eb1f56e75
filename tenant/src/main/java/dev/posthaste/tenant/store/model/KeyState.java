package dev.posthaste.tenant.store.model;

import java.util.Locale;

/// What a signing key is there for; there is one of each.
public enum KeyState {
    /// Signs tokens.
    CURRENT,
    /// Signs nothing yet: it is published before it follows the current one, so that verifiers know it by then.
    NEXT;

    /// Its short name, as it is kept.
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
