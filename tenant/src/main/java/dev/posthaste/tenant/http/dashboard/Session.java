package dev.posthaste.tenant.http.dashboard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A browser that looks at the dashboard.
///
/// @param id 43 URL-safe characters that it was given in a cookie
/// @param until when it has to show the dashboard's key again; null where it has yet to show it
/// @param fresh whether it has yet to be told
record Session(String id, @Nullable Instant until, boolean fresh) {

    /// Whether it has shown the key.
    boolean known() {
        return until != null;
    }

    @Override
    public String toString() {
        return "Session[until=%s, fresh=%s]".formatted(until, fresh);
    }
}
