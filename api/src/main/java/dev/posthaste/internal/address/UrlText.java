package dev.posthaste.internal.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads absolute URLs as the WHATWG's URL Standard does, and gives their normal form: scheme and domain in small
/// letters, escapes where they are needed, no default port, no dots in the path.
public final class UrlText {

    private static final Map<String, String> PORTS =
            Map.of("http", "80", "https", "443", "ftp", "21", "ws", "80", "wss", "443", "file", "");

    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern DRIVE = Pattern.compile("[a-zA-Z][:|]");
    private static final int MOST_PORT = 65_535;

    private final String scheme;
    private final boolean special;
    private final StringBuilder out = new StringBuilder();
    private String rest;

    private UrlText(String scheme, String rest) {
        this.scheme = scheme;
        this.special = PORTS.containsKey(scheme);
        this.rest = rest;
    }

    /// Reads a URL.
    ///
    /// @throws UnreadableAddress saying what is wrong with it
    public static URI read(String text) throws UnreadableAddress {
        if (text.isEmpty()) {
            throw new UnreadableAddress("input is empty");
        }
        var matcher = SCHEME.matcher(bare(text));
        if (!matcher.matches()) {
            throw new UnreadableAddress("relative URL without a base");
        }
        return new UrlText(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2)).read();
    }

    /// Without controls and blanks around it, and without tabs and ends of lines within.
    private static String bare(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return text.substring(start, end).replaceAll("[\t\n\r]", "");
    }

    private URI read() throws UnreadableAddress {
        var fragment = cut('#');
        var query = cut('?');
        var authority = "";
        if (scheme.equals("file")) {
            authority = "//" + file();
        } else if (special) {
            rest = rest.replaceAll("^[/\\\\]+", "");
            authority = "//" + authority();
        } else if (rest.startsWith("//")) {
            rest = rest.substring(2);
            authority = "//" + authority();
        }
        if (!special && authority.isEmpty() && !rest.startsWith("/")) {
            out.append(Escapes.OPAQUE.of(rest));
        } else if (special || !rest.isEmpty()) {
            out.append(path());
        }
        out.append(query == null ? "" : "?" + (special ? Escapes.SPECIAL_QUERY : Escapes.QUERY).of(query));
        out.append(fragment == null ? "" : "#" + Escapes.FRAGMENT.of(fragment));
        return uri(scheme + ":" + authority, out.toString());
    }

    /// What follows the first such character, which is cut off with it; null where there is none.
    private @Nullable String cut(char mark) {
        var at = rest.indexOf(mark);
        if (at < 0) {
            return null;
        }
        var after = rest.substring(at + 1);
        rest = rest.substring(0, at);
        return after;
    }

    /// The part before the path, which is cut off.
    private String beforePath() {
        var end = 0;
        while (end < rest.length() && rest.charAt(end) != '/' && !(special && rest.charAt(end) == '\\')) {
            end++;
        }
        var before = rest.substring(0, end);
        rest = rest.substring(end);
        return before;
    }

    private String file() throws UnreadableAddress {
        if (!rest.matches("(?s)[/\\\\]{2}.*")) {
            return "";
        }
        rest = rest.substring(2);
        var whole = rest;
        var host = beforePath();
        if (DRIVE.matcher(host).matches()) {
            rest = whole;
            return "";
        }
        var read = host.isEmpty() ? "" : UrlHost.of(host, true);
        return read.equals("localhost") ? "" : read;
    }

    private String authority() throws UnreadableAddress {
        var text = beforePath();
        var at = text.lastIndexOf('@');
        var host = text.substring(at + 1);
        var end = host.indexOf(']');
        var colon = host.startsWith("[") && end < 0 ? -1 : host.indexOf(':', Math.max(0, end));
        var name = colon < 0 ? host : host.substring(0, colon);
        if (name.isEmpty() && (special || !text.isEmpty())) {
            throw new UnreadableAddress("empty host");
        }
        var port = colon < 0 ? "" : port(host.substring(colon + 1));
        return user(at < 0 ? "" : text.substring(0, at)) + (name.isEmpty() ? "" : UrlHost.of(name, special)) + port;
    }

    private static String user(String text) {
        var colon = text.indexOf(':');
        var name = Escapes.USER.of(colon < 0 ? text : text.substring(0, colon));
        var password = colon < 0 ? "" : Escapes.USER.of(text.substring(colon + 1));
        var both = password.isEmpty() ? name : name + ":" + password;
        return both.isEmpty() ? "" : both + "@";
    }

    private String port(String digits) throws UnreadableAddress {
        if (!digits.matches("[0-9]{0,9}") || (!digits.isEmpty() && Integer.parseInt(digits) > MOST_PORT)) {
            throw new UnreadableAddress("invalid port number");
        }
        var port = digits.isEmpty() ? "" : Integer.toString(Integer.parseInt(digits));
        return port.isEmpty() || port.equals(PORTS.get(scheme)) ? "" : ":" + port;
    }

    /// The path with the dots worked out.
    private String path() {
        var segments = (special ? rest.replace('\\', '/') : rest).split("/", -1);
        var kept = new ArrayDeque<String>();
        var start = segments[0].isEmpty() && segments.length > 1 ? 1 : 0;
        for (int i = start; i < segments.length; i++) {
            var last = i == segments.length - 1;
            if (Escapes.dots(segments[i], 2)) {
                kept.pollLast();
            } else if (!Escapes.dots(segments[i], 1)) {
                kept.add(Escapes.PATH.of(segments[i]));
                continue;
            }
            if (last) {
                kept.add("");
            }
        }
        return "/" + String.join("/", kept);
    }

    private static URI uri(String head, String tail) throws UnreadableAddress {
        try {
            return new URI(head + tail);
        } catch (URISyntaxException e) {
            try {
                return new URI(head + Escapes.forJava(tail));
            } catch (URISyntaxException again) {
                throw new UnreadableAddress(String.valueOf(again.getReason()));
            }
        }
    }
}
