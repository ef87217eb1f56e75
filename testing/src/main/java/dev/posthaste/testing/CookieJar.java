package dev.posthaste.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The cookies of a client that talks to one host (RFC 6265, section 5). Whether one has run out is told by `Max-Age`
/// of zero and `expires` of 1970 only, as tests do not wait. Safe for use by several threads.
final class CookieJar {

    private record Key(String name, String path) {}

    private final Map<Key, String> cookies = new LinkedHashMap<>();

    /// Keeps what an answer sets, and forgets what it makes run out.
    synchronized void take(List<String> fields, String target) {
        for (var field : fields) {
            var parts = new ArrayList<>(List.of(field.split(";", -1)));
            var pair = parts.removeFirst().strip().split("=", 2);
            var attributes = attributes(parts);
            var path = attributes.get("path");
            var key = new Key(pair[0], path == null || !path.startsWith("/") ? folder(target) : path);
            if (ended(attributes)) {
                cookies.remove(key);
            } else if (pair.length == 2) {
                cookies.put(key, pair[1]);
            }
        }
    }

    /// What a request to this target says, the longest paths first; null for nothing.
    synchronized @Nullable String field(String target) {
        var field = cookies.entrySet().stream()
                .filter(cookie -> within(path(target), cookie.getKey().path()))
                .sorted((a, b) -> b.getKey().path().length() - a.getKey().path().length())
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return field.isEmpty() ? null : field;
    }

    /// The values by name.
    synchronized Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        cookies.forEach((key, value) -> values.put(key.name(), value));
        return Collections.unmodifiableMap(values);
    }

    synchronized void clear() {
        cookies.clear();
    }

    private static Map<String, String> attributes(List<String> parts) {
        var attributes = new LinkedHashMap<String, String>();
        for (var part : parts) {
            var pair = part.strip().split("=", 2);
            attributes.put(pair[0].toLowerCase(Locale.ROOT), pair.length == 2 ? pair[1] : "");
        }
        return attributes;
    }

    private static boolean ended(Map<String, String> attributes) {
        return attributes.getOrDefault("max-age", "1").matches("0|-[0-9]+")
                || attributes.getOrDefault("expires", "").contains(" 1970 ");
    }

    private static String path(String target) {
        return target.split("\\?", 2)[0];
    }

    private static String folder(String target) {
        var path = path(target);
        var slash = path.lastIndexOf('/');
        return slash <= 0 ? "/" : path.substring(0, slash);
    }

    private static boolean within(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder.endsWith("/") ? folder : folder + "/");
    }
}
