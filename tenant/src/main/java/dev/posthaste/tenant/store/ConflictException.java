package dev.posthaste.tenant.store;

/// It exists already: HTTP's 409.
public final class ConflictException extends StoreException {
    private static final long serialVersionUID = 1;

    ConflictException(String message) {
        super(message, null);
    }
}
