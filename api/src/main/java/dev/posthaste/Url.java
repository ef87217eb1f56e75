package dev.posthaste;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The URL under which a request came (Starlette's `request.url`). Immutable.
///
/// @param scheme    `http` or `https`
/// @param authority host and port, as the client named them; empty where it named none that can be one
/// @param path      decoded, the root path included
/// @param query     as it was sent, without `?`; empty where there is none
public record Url(String scheme, String authority, String path, String query) {

    private static final Pattern AUTHORITY =
            Pattern.compile("(?<host>[A-Za-z0-9._~%!$&'()*+,;=-]+|\\[[0-9A-Fa-f:.]+])(:(?<port>[0-9]{1,9}))?");

    /// Whether a text names a host, and maybe a port.
    public static boolean isAuthority(String text) {
        return AUTHORITY.matcher(text).matches();
    }

    /// The host in lower case, without brackets; empty where there is none.
    public String hostname() {
        var host = host();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private String host() {
        var matcher = AUTHORITY.matcher(authority);
        return matcher.matches() ? matcher.group("host").toLowerCase(Locale.ROOT) : "";
    }

    /// The port; null where the client named none.
    public @Nullable Integer port() {
        var matcher = AUTHORITY.matcher(authority);
        return matcher.matches() && matcher.group("port") != null ? Integer.valueOf(matcher.group("port")) : null;
    }

    /// The same URL with another scheme; a port that is a scheme's own is dropped.
    public Url scheme(String other) {
        var port = port();
        var usual = port != null && (port == 80 || port == 443);
        return new Url(other, usual ? authority.substring(0, authority.lastIndexOf(':')) : authority, path, query);
    }

    /// The same URL on another host.
    public Url authority(String other) {
        return new Url(scheme, other, path, query);
    }

    /// The same URL with another path.
    public Url path(String other) {
        return new Url(scheme, authority, other, query);
    }

    /// The same URL without a query.
    public Url withoutQuery() {
        return new Url(scheme, authority, path, "");
    }

    /// The URL with its path encoded.
    public URI uri() {
        var plain = query.isEmpty() ? "" : "?" + query;
        try {
            var encoded = new URI(null, null, path, null).getRawPath();
            return new URI(authority.isEmpty() ? encoded + plain : scheme + "://" + authority + encoded + plain);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("this is no URL: " + this, e);
        }
    }

    /// The URL as it reads, with its path decoded.
    @Override
    public String toString() {
        var base = authority.isEmpty() ? path : scheme + "://" + authority + path;
        return query.isEmpty() ? base : base + "?" + query;
    }
}
