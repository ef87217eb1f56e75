package dev.posthaste.tenant.http.dashboard;

/// A browser that looks at the dashboard.
///
/// @param id 43 URL-safe characters that it was given in a cookie
/// @param known whether it has shown the access key
/// @param fresh whether it has yet to be told
record Session(String id, boolean known, boolean fresh) {

    @Override
    public String toString() {
        return "Session[known=%s, fresh=%s]".formatted(known, fresh);
    }
}
