package dev.posthaste.tenant.token;

import org.jspecify.annotations.Nullable;

/// Ends the work on a request with an error as its answer; never leaves this package.
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient OAuthError error;

    Refused(OAuthError error) {
        this(error, null);
    }

    Refused(OAuthError error, @Nullable Throwable cause) {
        super(error.description(), cause, false, false);
        this.error = error;
    }

    OAuthError error() {
        return error;
    }
}
