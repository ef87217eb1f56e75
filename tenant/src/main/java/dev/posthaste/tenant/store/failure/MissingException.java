package dev.posthaste.tenant.store.failure;

/// It does not exist, or no longer: HTTP's 404.
public final class MissingException extends StoreException {
    private static final long serialVersionUID = 1;

    /// @param message says what is missing and what to do
    public MissingException(String message) {
        super(message, null);
    }
}
