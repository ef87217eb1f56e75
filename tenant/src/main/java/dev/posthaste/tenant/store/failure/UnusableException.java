package dev.posthaste.tenant.store.failure;

import org.jspecify.annotations.Nullable;

/// The database cannot be opened, or was closed.
public final class UnusableException extends StoreException {
    private static final long serialVersionUID = 1;

    /// @param message says what is wrong with the file and what to do
    public UnusableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
