package dev.posthaste.internal.app;

/// Something that answers whatever begins with a path.
///
/// @param path   begins with `/` and does not end with one; empty for all paths
/// @param target an [dev.posthaste.App] or [dev.posthaste.StaticFiles]
public record Mount(String path, Object target) {

    /// @throws IllegalArgumentException where the path is none
    public Mount {
        if (path.equals("/")) {
            path = "";
        }
        if (!path.isEmpty() && (!path.startsWith("/") || path.endsWith("/"))) {
            throw new IllegalArgumentException(
                    "the path '%s' of a mount must begin with '/' and not end with one, as '/static' does"
                            .formatted(path));
        }
    }
}
