package dev.posthaste.runtime.form;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A value with parameters, as `Content-Type` and `Content-Disposition` have it (RFC 9110, section 5.6.6), read as
/// python-multipart does: parameters of the extended form `name*` do not count (RFC 7578, section 4.2).
///
/// @param name       the value, in lower case
/// @param parameters the parameters, by lower-case name; of several the last counts
record MediaType(String name, Map<String, String> parameters) {

    static MediaType parse(String text) {
        var parts = parts(text);
        var parameters = new LinkedHashMap<String, String>();
        for (var part : parts.subList(1, parts.size())) {
            var equals = part.indexOf('=');
            var name = equals < 0 ? part : part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            if (name.indexOf('*') < 0) {
                var value =
                        equals < 0 ? "" : unquoted(part.substring(equals + 1).strip());
                parameters.put(name, name.equals("filename") ? withoutFolders(value) : value);
            }
        }
        return new MediaType(parts.getFirst().toLowerCase(Locale.ROOT), parameters);
    }

    /// The parts between semicolons; one within quotes is none.
    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var start = 0;
        var quoted = false;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private static String unquoted(String value) {
        var quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted
                ? value.substring(1, value.length() - 1).replace("\\\\", "\\").replace("\\\"", "\"")
                : value;
    }

    /// Internet Explorer once sent the path on its own machine.
    private static String withoutFolders(String name) {
        return name.startsWith("\\\\") || name.startsWith(":\\", 1) ? name.substring(name.lastIndexOf('\\') + 1) : name;
    }

    /// The charset that it names: UTF-8 where it names none, Latin-1 where it is unknown.
    Charset charset() {
        try {
            return Charset.forName(parameters.getOrDefault("charset", "utf-8"));
        } catch (IllegalArgumentException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
