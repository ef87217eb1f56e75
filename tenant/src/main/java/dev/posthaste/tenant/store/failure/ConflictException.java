package dev.posthaste.tenant.store.failure;

/// It exists already: HTTP's 409.
public final class ConflictException extends StoreException {
    private static final long serialVersionUID = 1;

    /// @param message says what is there already and what to do
    public ConflictException(String message) {
        super(message, null);
    }
}
