package dev.posthaste.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Reads files of settings; names are found in any case.
public final class SettingsFiles {

    private SettingsFiles() {}

    /// The same settings, found in any case.
    public static Map<String, String> inAnyCase(Map<String, String> settings) {
        var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(settings);
        return all;
    }

    /// The settings of one section; none where there is no such file.
    ///
    /// @throws IllegalStateException where a line is malformed
    public static Map<String, String> ini(Path file, String section) {
        return Files.exists(file) ? IniFile.section(text(file), section, file.toString()) : Map.of();
    }

    /// The settings of a file with lines `NAME=value`: `export` before the name, quotes around the value, empty lines
    /// and comments by `#` are known.
    ///
    /// @throws IllegalStateException where a line is malformed
    public static Map<String, String> dotEnv(Path file) {
        var settings = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        if (!Files.exists(file)) {
            return settings;
        }
        var number = 0;
        for (var line : text(file).lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var equals = line.indexOf('=');
            if (equals < 1) {
                throw new IllegalStateException(
                        "%s, line %d: '%s' is no setting; write NAME=value".formatted(file, number, line));
            }
            var name = line.substring(0, equals).strip().replaceFirst("^export\\s+", "");
            settings.put(name, unquoted(line.substring(equals + 1).strip()));
        }
        return settings;
    }

    private static String unquoted(String value) {
        var quote = value.isEmpty() ? ' ' : value.charAt(0);
        if (quote == '"' || quote == '\'') {
            var end = value.indexOf(quote, 1);
            return end < 0 ? value : value.substring(1, end);
        }
        var comment = value.indexOf(" #");
        return comment < 0 ? value : value.substring(0, comment).strip();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
