package dev.posthaste.runtime.serve;

import dev.posthaste.HttpException;
import dev.posthaste.Response;
import dev.posthaste.runtime.link.PercentEncoding;
import dev.posthaste.runtime.link.RouteTable;
import java.util.Set;

/// Finds what answers: the first endpoint whose path and method match, in the order of the application; else 405 where
/// a path matches, a redirect where only the slash at the end differs, or 404 (Starlette's `Router`).
///
/// @param table     the endpoints
/// @param redirects whether a missing or superfluous slash is redirected
record Routing(RouteTable<Target> table, boolean redirects) implements Stage {

    /// What stands at a path.
    ///
    /// @param methods the methods that it answers; empty for all
    record Target(Set<String> methods, Stage stage) {

        boolean answers(String method) {
            return methods.isEmpty() || methods.contains(method);
        }
    }

    @Override
    public Response answer(RequestView request) throws Exception {
        var path = request.routePath();
        var matches = table.matches(path);
        for (var match : matches) {
            if (match.target().answers(request.method())) {
                request.enter(match.values());
                return match.target().stage().answer(request);
            }
        }
        if (!matches.isEmpty()) {
            var allowed = String.join(", ", matches.getFirst().target().methods());
            throw new HttpException(405).header("Allow", allowed);
        }
        var other = otherSlash(path);
        if (redirects && !other.isEmpty() && !table.matches(other).isEmpty()) {
            return Response.redirect(request.url()
                    .path(PercentEncoding.decode(request.rootPath() + other))
                    .toString());
        }
        throw new HttpException(404);
    }

    /// The path with a slash at its end, or without one; empty for the root.
    private static String otherSlash(String path) {
        if (path.equals("/")) {
            return "";
        }
        if (!path.endsWith("/")) {
            return path + "/";
        }
        var end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }
}
