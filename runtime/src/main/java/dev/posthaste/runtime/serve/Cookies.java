package dev.posthaste.runtime.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the header field `Cookie` leniently, as browsers and Starlette do.
final class Cookies {

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
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
