package dev.posthaste.helidon;

import io.helidon.http.Headers;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The header fields of a request by lower-case name.
record RequestFields(Map<String, List<String>> map) {

    static RequestFields of(Headers headers) {
        var map = new LinkedHashMap<String, List<String>>();
        for (var header : headers) {
            map.put(header.headerName().lowerCase(), List.copyOf(header.allValues()));
        }
        return new RequestFields(Collections.unmodifiableMap(map));
    }

    List<String> values(String name) {
        return map.getOrDefault(name, List.of());
    }

    /// Whether a field that is a list holds a token, which is given in lower case.
    boolean has(String name, String token) {
        return values(name).stream()
                .map(value -> List.of(value.split(",", -1)))
                .flatMap(Collection::stream)
                .anyMatch(each -> each.strip().toLowerCase(Locale.ROOT).equals(token));
    }
}
