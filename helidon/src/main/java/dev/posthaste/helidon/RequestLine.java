package dev.posthaste.helidon;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The first line of a request (RFC 9112, section 3).
record RequestLine(String method, String path, @Nullable String query, int minor) {

    static RequestLine parse(String line) throws Refusal {
        int first = line.indexOf(' ');
        int last = line.lastIndexOf(' ');
        if (first < 1 || last == first || !Characters.token(line, 0, first)) {
            throw new Refusal(400, "The request line is not 'method target HTTP/1.1'");
        }
        int minor = minor(line.substring(last + 1));
        var method = line.substring(0, first);
        var target = line.substring(first + 1, last);
        if (!Characters.target(target)) {
            throw new Refusal(400, "The request target holds a character that must be percent-encoded");
        }
        int question = target.indexOf('?');
        var query = question < 0 ? null : target.substring(question + 1);
        var path = path(method, question < 0 ? target : target.substring(0, question));
        return new RequestLine(method, path, query, minor);
    }

    private static int minor(String version) throws Refusal {
        return switch (version) {
            case "HTTP/1.1" -> 1;
            case "HTTP/1.0" -> 0;
            default ->
                throw version.startsWith("HTTP/")
                        ? new Refusal(505, "This server speaks HTTP/1.1")
                        : new Refusal(400, "The request line does not end in HTTP/1.1");
        };
    }

    private static String path(String method, String target) throws Refusal {
        if (target.startsWith("/") || (target.equals("*") && method.equals("OPTIONS"))) {
            return target;
        }
        int colon = target.indexOf("://");
        var scheme = colon < 0 ? "" : target.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new Refusal(400, "The request target does not begin with a slash");
        }
        int slash = target.indexOf('/', colon + 3);
        return slash < 0 ? "/" : target.substring(slash);
    }
}
