package dev.posthaste.helidon.websocket;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The header fields of a request that may open a WebSocket, by lower-case name.
record HandshakeFields(Map<String, List<String>> map) {

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
