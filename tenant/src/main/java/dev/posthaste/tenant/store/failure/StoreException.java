package dev.posthaste.tenant.store.failure;

import org.jspecify.annotations.Nullable;

/// The store does not do what was asked; the message is fit for the person who asked, and holds no secret.
public abstract sealed class StoreException extends RuntimeException
        permits ConflictException, InvalidException, MissingException, UnusableException {
    private static final long serialVersionUID = 1;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
