package dev.posthaste.internal;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Reads sections of an INI file as Python's `configparser` does: `NAME = value` or `NAME: value`, names in any case,
/// comments by `#` or `;` at a line's start.
final class IniFile {

    private IniFile() {}

    /// The settings of one section, found by name in any case; empty where the section is missing.
    ///
    /// @param source names the file in messages
    static Map<String, String> section(String text, String wanted, String source) {
        var settings = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        var current = "";
        var number = 0;
        for (var line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                current = line.substring(1, line.length() - 1);
                continue;
            }
            var separator = separator(line);
            if (separator < 1) {
                throw new IllegalStateException(
                        "%s, line %d: '%s' is no setting; write NAME = value".formatted(source, number, line));
            }
            if (current.equals(wanted)) {
                settings.put(
                        line.substring(0, separator).strip().toUpperCase(Locale.ROOT),
                        line.substring(separator + 1).strip());
            }
        }
        return settings;
    }

    private static int separator(String line) {
        var equals = line.indexOf('=');
        var colon = line.indexOf(':');
        return equals < 0 || (colon >= 0 && colon < equals) ? colon : equals;
    }
}
