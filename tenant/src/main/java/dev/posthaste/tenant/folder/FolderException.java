package dev.posthaste.tenant.folder;

import org.jspecify.annotations.Nullable;

/// The tenant's folder cannot be used; the message says why and what to do.
public final class FolderException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FolderException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
