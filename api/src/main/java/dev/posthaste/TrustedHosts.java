package dev.posthaste;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Refuses requests that name another host than the application's own (Starlette's `TrustedHostMiddleware`), by 400.
/// Immutable: each step gives a new one.
public final class TrustedHosts implements Middleware {

    private final List<String> patterns;
    private final boolean redirectsToWww;

    private TrustedHosts(List<String> patterns, boolean redirectsToWww) {
        this.patterns = patterns;
        this.redirectsToWww = redirectsToWww;
    }

    /// Lets requests through that name one of these hosts.
    ///
    /// @param hosts names without port; `*.a.example` stands for all below, `*` for all
    /// @throws IllegalArgumentException where a star stands anywhere else
    public static TrustedHosts of(String... hosts) {
        for (var host : hosts) {
            if (host.lastIndexOf('*') > 0 || (host.startsWith("*") && host.length() > 1 && !host.startsWith("*."))) {
                throw new IllegalArgumentException(
                        "the host '%s' must be written like 'a.example', '*.a.example' or '*'".formatted(host));
            }
        }
        var lower =
                Arrays.stream(hosts).map(host -> host.toLowerCase(Locale.ROOT)).toList();
        return new TrustedHosts(lower, true);
    }

    /// Does not send clients to `www.` where only that host is known.
    public TrustedHosts withoutWww() {
        return new TrustedHosts(patterns, false);
    }

    @Override
    public Response around(Request request, Next next) throws Exception {
        if (patterns.contains("*")) {
            return next.proceed();
        }
        var url = request.url();
        var host = url.hostname().contains(":") ? "[" + url.hostname() + "]" : url.hostname();
        if (host.isEmpty()) {
            return refused();
        }
        if (patterns.stream().anyMatch(pattern -> matches(pattern, host))) {
            return next.proceed();
        }
        return redirectsToWww && patterns.contains("www." + host)
                ? Response.redirect(url.authority("www." + url.authority()).toString())
                : refused();
    }

    private static boolean matches(String pattern, String host) {
        return pattern.startsWith("*") ? host.endsWith(pattern.substring(1)) : host.equals(pattern);
    }

    private static Response refused() {
        return Response.text("Invalid host header").status(400);
    }
}
