package dev.posthaste.runtime.serve;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The path of a request, and how much of it is the root of the application that answers (Starlette's
/// `get_route_path`).
final class RequestPath {

    private final String path;
    private String root = "";
    private @Nullable String outermostRoot;

    /// @param path as it was sent
    RequestPath(String path) {
        this.path = path;
    }

    /// Notes that the application is found below a path, whatever the server says.
    void rootAt(String given) {
        root = given;
    }

    /// Notes that something mounted answers: what its mount's path took is part of the root.
    ///
    /// @param segments how many segments the mount's path has
    void enter(int segments) {
        outermostRoot = Objects.requireNonNullElse(outermostRoot, root);
        var below = below();
        var end = 0;
        for (int i = 0; i < segments; i++) {
            end = below.indexOf('/', end + 1);
        }
        root += below.substring(0, end);
    }

    /// The path below the root; all of it where it does not begin with the root.
    String below() {
        var begins = path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
        return begins ? path.substring(root.length()) : path;
    }

    /// What stands before the path below the root in what was sent.
    String before() {
        return path.substring(0, path.length() - below().length());
    }

    /// The root of the application that answers.
    String root() {
        return root;
    }

    /// The root of the application in which it is mounted, perhaps by way of others.
    String outermostRoot() {
        return Objects.requireNonNullElse(outermostRoot, root);
    }
}
