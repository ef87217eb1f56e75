package dev.posthaste.tenant.store;

import org.jspecify.annotations.Nullable;

/// The database cannot be opened, or was closed.
public final class UnusableException extends StoreException {
    private static final long serialVersionUID = 1;

    UnusableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
