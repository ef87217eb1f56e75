package dev.posthaste.runtime.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the header field `Cookie` leniently, as browsers and Starlette do.
final class Cookies {

    /// As Python's `http.cookies` writes what a cookie's value may not hold (RFC 2109's quoted string, and octal).
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-3][0-7][0-7])|(.))");

    private Cookies() {}

    static Map<String, String> parse(List<String> headers) {
        var cookies = new LinkedHashMap<String, String>();
        for (var header : headers) {
            for (var pair : header.split(";")) {
                var equals = pair.indexOf('=');
                var name = equals < 0 ? "" : pair.substring(0, equals).strip();
                var value = pair.substring(equals + 1).strip();
                if (!name.isEmpty() || !value.isEmpty()) {
                    cookies.put(name, unquoted(value));
                }
            }
        }
        return cookies;
    }

    private static String unquoted(String value) {
        var quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? ESCAPE.matcher(value.substring(1, value.length() - 1)).replaceAll(Cookies::unescaped) : value;
    }

    private static String unescaped(MatchResult escape) {
        var octal = escape.group(1);
        var text = octal == null ? escape.group(2) : Character.toString(Integer.parseInt(octal, 8));
        return Matcher.quoteReplacement(text);
    }
}
