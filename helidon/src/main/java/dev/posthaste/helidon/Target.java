package dev.posthaste.helidon;

import io.helidon.http.HttpPrologue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a request asks for, as sent (RFC 9112, section 3.2).
///
/// @param query without `?`
record Target(String path, @Nullable String query) {

    /// @throws io.helidon.http.RequestException where the target is none
    static Target of(HttpPrologue prologue) {
        var path = prologue.uriPath().rawPath();
        var query = prologue.hasQuery() ? prologue.query().rawValue() : null;
        if (!visible(path)
                || (query != null && !visible(query))
                || prologue.fragment().hasValue()) {
            throw Refusal.malformed("The request target holds a character that must be percent-encoded");
        }
        return new Target(path(prologue.method().text(), path), query);
    }

    private static boolean visible(String text) {
        return text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    private static String path(String method, String target) {
        if (target.startsWith("/") || (target.equals("*") && method.equals("OPTIONS"))) {
            return target;
        }
        int colon = target.indexOf("://");
        var scheme = colon < 0 ? "" : target.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw Refusal.malformed("The request target does not begin with a slash");
        }
        int slash = target.indexOf('/', colon + 3);
        return slash < 0 ? "/" : target.substring(slash);
    }
}
