package dev.posthaste.runtime.live;

import dev.posthaste.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the two sides of a handshake may say (RFC 6455, section 4).
final class Handshake {

    private Handshake() {}

    /// The subprotocols that a client offers, in its order.
    static List<String> subprotocols(Map<String, List<String>> headers) {
        return headers.getOrDefault("sec-websocket-protocol", List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static void checkChoice(@Nullable String subprotocol, List<String> offered) {
        if (subprotocol != null && !offered.contains(subprotocol)) {
            throw new IllegalArgumentException(
                    "the subprotocol '%s' was not offered: take one of %s, or null".formatted(subprotocol, offered));
        }
    }

    static void checkFields(List<Response.Header> headers) {
        for (var header : headers) {
            switch (header.name()) {
                case "connection", "content-length", "transfer-encoding", "upgrade" -> throw ofHandshake(header);
                default -> {
                    if (header.name().startsWith("sec-websocket-")) {
                        throw ofHandshake(header);
                    }
                }
            }
        }
    }

    private static IllegalArgumentException ofHandshake(Response.Header header) {
        return new IllegalArgumentException(
                "the header field '%s' belongs to the handshake itself: leave it out".formatted(header.name()));
    }
}
