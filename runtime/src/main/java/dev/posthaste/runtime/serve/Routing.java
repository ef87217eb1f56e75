package dev.posthaste.runtime.serve;

import dev.posthaste.Automatic;
import dev.posthaste.HttpException;
import dev.posthaste.Response;
import dev.posthaste.runtime.link.PercentEncoding;
import dev.posthaste.runtime.link.RouteTable;
import dev.posthaste.runtime.link.RouteTable.Match;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what answers: the first endpoint whose path and method match, in the order of the application; else 405 where
/// a path matches, a redirect where only the slash at the end differs, or 404 (Starlette's `Router`).
///
/// @param table     the endpoints
/// @param redirects whether a missing or superfluous slash is redirected
/// @param automatic what is answered without a handler
record Routing(RouteTable<Target> table, boolean redirects, Set<Automatic> automatic) implements Stage {

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
        var answering = answering(matches, request.method());
        if (answering != null) {
            request.enter(answering.values());
            return answering.target().stage().answer(request);
        }
        if (!matches.isEmpty()) {
            return otherMethod(matches, request.method());
        }
        var other = otherSlash(path);
        if (redirects && !other.isEmpty() && !table.matches(other).isEmpty()) {
            return Response.redirect(request.url()
                    .path(PercentEncoding.decode(request.where().before() + other))
                    .toString());
        }
        throw new HttpException(404);
    }

    private @Nullable Match<Target> answering(List<Match<Target>> matches, String method) {
        var answering = first(matches, method);
        var reads = answering == null && method.equals("HEAD") && automatic.contains(Automatic.HEAD);
        return reads ? first(matches, "GET") : answering;
    }

    private static @Nullable Match<Target> first(List<Match<Target>> matches, String method) {
        return matches.stream()
                .filter(match -> match.target().answers(method))
                .findFirst()
                .orElse(null);
    }

    private Response otherMethod(List<Match<Target>> matches, String method) {
        if (method.equals("OPTIONS") && automatic.contains(Automatic.OPTIONS)) {
            return Response.empty(204).header("Allow", allowed(matches));
        }
        var counting = automatic.contains(Automatic.ALLOW) ? matches : matches.subList(0, 1);
        throw new HttpException(405).header("Allow", allowed(counting));
    }

    /// The methods of routes, and those that are answered without being said.
    private String allowed(List<Match<Target>> matches) {
        var methods = new LinkedHashSet<String>();
        matches.forEach(match -> methods.addAll(match.target().methods()));
        if (automatic.contains(Automatic.HEAD) && methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (automatic.contains(Automatic.OPTIONS)) {
            methods.add("OPTIONS");
        }
        return String.join(", ", methods);
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
