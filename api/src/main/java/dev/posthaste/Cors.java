package dev.posthaste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lets pages of other origins call an application (the Fetch standard's CORS protocol; Starlette's `CORSMiddleware`).
///
/// ```java
/// App.named("Shop").around(Cors.allow("https://shop.example").methods("GET", "POST").headers("X-Card"));
/// ```
///
/// Stands it in [App#around(Middleware...)], answers to faults (500) do not have its header fields, as in FastAPI; in
/// [App#aroundAll(Middleware...)] they have. WebSockets are not looked at. Immutable: each step gives a new one.
public final class Cors implements Middleware {

    private static final List<String> ALL_METHODS =
            List.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY");
    private static final List<String> SAFE_HEADERS =
            List.of("Accept", "Accept-Language", "Content-Language", "Content-Type");

    private record Rules(
            Set<String> origins,
            @Nullable Pattern pattern,
            List<String> methods,
            List<String> headers,
            List<String> exposed,
            boolean credentials,
            boolean privateNetwork,
            long maxAge) {

        boolean anyOrigin() {
            return origins.contains("*");
        }

        boolean allows(String origin) {
            return anyOrigin() || (pattern != null && pattern.matcher(origin).matches()) || origins.contains(origin);
        }
    }

    private final Rules rules;

    private Cors(Rules rules) {
        this.rules = rules;
    }

    /// Lets these origins call by GET, without credentials.
    ///
    /// @param origins scheme, host and port, as `https://a.example`; `*` for all
    public static Cors allow(String... origins) {
        return new Cors(new Rules(
                Set.copyOf(Arrays.asList(origins)), null, List.of("GET"), List.of(), List.of(), false, false, 600));
    }

    /// Also lets origins call that match a pattern as a whole.
    public Cors matching(String regex) {
        var r = rules;
        return new Cors(new Rules(
                r.origins,
                Pattern.compile(regex),
                r.methods,
                r.headers,
                r.exposed,
                r.credentials,
                r.privateNetwork,
                r.maxAge));
    }

    /// Lets them use these methods in place of GET; `*` for all.
    public Cors methods(String... methods) {
        var r = rules;
        var all = Arrays.asList(methods).contains("*") ? ALL_METHODS : List.of(methods);
        return new Cors(
                new Rules(r.origins, r.pattern, all, r.headers, r.exposed, r.credentials, r.privateNetwork, r.maxAge));
    }

    /// Lets them send these header fields, beside those that are always allowed; `*` for all.
    public Cors headers(String... names) {
        var r = rules;
        return new Cors(new Rules(
                r.origins, r.pattern, r.methods, List.of(names), r.exposed, r.credentials, r.privateNetwork, r.maxAge));
    }

    /// Lets their scripts read these header fields of answers.
    public Cors expose(String... names) {
        var r = rules;
        return new Cors(new Rules(
                r.origins, r.pattern, r.methods, r.headers, List.of(names), r.credentials, r.privateNetwork, r.maxAge));
    }

    /// Lets them send cookies and other credentials.
    public Cors credentials() {
        var r = rules;
        return new Cors(
                new Rules(r.origins, r.pattern, r.methods, r.headers, r.exposed, true, r.privateNetwork, r.maxAge));
    }

    /// Lets public pages call a private network (the Private Network Access draft).
    public Cors privateNetwork() {
        var r = rules;
        return new Cors(
                new Rules(r.origins, r.pattern, r.methods, r.headers, r.exposed, r.credentials, true, r.maxAge));
    }

    /// Lets browsers remember what is allowed for so many seconds, in place of 600.
    public Cors maxAge(long seconds) {
        var r = rules;
        return new Cors(new Rules(
                r.origins, r.pattern, r.methods, r.headers, r.exposed, r.credentials, r.privateNetwork, seconds));
    }

    @Override
    public Response around(Request request, Next next) throws Exception {
        var origin = request.header("origin");
        if (origin != null
                && request.method().equals("OPTIONS")
                && request.header("access-control-request-method") != null) {
            return preflight(request, origin);
        }
        return shared(next.proceed(), origin);
    }

    private Response preflight(Request request, String origin) {
        var failures = new ArrayList<String>();
        var answer = Response.text("OK")
                .header(
                        "vary",
                        "Origin, Access-Control-Request-Method, Access-Control-Request-Headers, Access-Control-Request-Private-Network")
                .header("access-control-allow-methods", String.join(", ", rules.methods))
                .header("access-control-max-age", Long.toString(rules.maxAge));
        if (!rules.allows(origin)) {
            failures.add("origin");
        } else {
            answer = answer.header(
                    "access-control-allow-origin", rules.anyOrigin() && !rules.credentials ? "*" : origin);
        }
        answer = rules.credentials ? answer.header("access-control-allow-credentials", "true") : answer;
        if (!rules.methods.contains(String.valueOf(request.header("access-control-request-method")))) {
            failures.add("method");
        }
        answer = headersAllowed(request, answer, failures);
        answer = privateNetworkAllowed(request, answer, failures);
        return failures.isEmpty() ? answer : refused(answer, failures);
    }

    private static Response refused(Response answer, List<String> failures) {
        var text = Response.text("Disallowed CORS " + String.join(", ", failures));
        return answer.status(400).content(text.content());
    }

    private Response headersAllowed(Request request, Response answer, List<String> failures) {
        var asked = request.header("access-control-request-headers");
        var any = rules.headers.contains("*");
        if (any) {
            return asked == null ? answer : answer.header("access-control-allow-headers", asked);
        }
        var allowed = new TreeSet<>(SAFE_HEADERS);
        allowed.addAll(rules.headers);
        var known = new HashSet<String>();
        allowed.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
        if (asked != null
                && Arrays.stream(asked.split(",", -1))
                        .anyMatch(name -> !known.contains(name.strip().toLowerCase(Locale.ROOT)))) {
            failures.add("headers");
        }
        return answer.header("access-control-allow-headers", String.join(", ", allowed));
    }

    private Response privateNetworkAllowed(Request request, Response answer, List<String> failures) {
        if (request.header("access-control-request-private-network") == null) {
            return answer;
        }
        if (rules.privateNetwork) {
            return answer.header("access-control-allow-private-network", "true");
        }
        failures.add("private-network");
        return answer;
    }

    private Response shared(Response answer, @Nullable String origin) {
        var shared = answer;
        if (origin != null) {
            shared = rules.anyOrigin() ? shared.set("access-control-allow-origin", "*") : shared;
            shared = rules.credentials ? shared.set("access-control-allow-credentials", "true") : shared;
            shared = rules.exposed.isEmpty()
                    ? shared
                    : shared.set("access-control-expose-headers", String.join(", ", rules.exposed));
            if (rules.allows(origin) && (!rules.anyOrigin() || rules.credentials)) {
                shared = shared.set("access-control-allow-origin", origin);
            }
        }
        return Vary.with(shared, "Origin");
    }
}
