package dev.posthaste.tenant.store.failure;

/// A value breaks a rule that the message names: HTTP's 400.
public final class InvalidException extends StoreException {
    private static final long serialVersionUID = 1;

    /// @param message names the rule, and what was given
    public InvalidException(String message) {
        super(message, null);
    }
}
