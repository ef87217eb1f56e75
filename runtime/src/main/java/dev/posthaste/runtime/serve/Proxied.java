package dev.posthaste.runtime.serve;

import dev.posthaste.runtime.engine.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How and from where a request came, as a trusted proxy says, in uvicorn's reading of its header fields.
///
/// @param scheme `http` or `https`
/// @param client the address of the client, without a port
record Proxied(String scheme, String client) {

    private static final Set<String> SCHEMES = Set.of("http", "https", "ws", "wss");

    /// Believes the header fields of those that are trusted, and nobody else's.
    static Proxied of(Exchange exchange, Set<String> trusted) {
        if (!isTrusted(exchange.client(), trusted)) {
            return new Proxied(exchange.scheme(), exchange.client());
        }
        var protocols = exchange.headers().getOrDefault("x-forwarded-proto", List.of());
        var scheme = protocols.isEmpty() ? "" : protocols.getLast().strip();
        return new Proxied(
                SCHEMES.contains(scheme) ? scheme.replace("ws", "http") : exchange.scheme(), client(exchange, trusted));
    }

    private static boolean isTrusted(String address, Set<String> trusted) {
        return trusted.contains("*") || trusted.contains(address);
    }

    /// The nearest of those on the way that is not trusted itself.
    private static String client(Exchange exchange, Set<String> trusted) {
        var way = new ArrayList<String>();
        for (var line : exchange.headers().getOrDefault("x-forwarded-for", List.of())) {
            for (var each : line.split(",")) {
                if (!each.isBlank()) {
                    way.add(withoutPort(each.strip()));
                }
            }
        }
        if (way.isEmpty()) {
            return exchange.client();
        }
        return trusted.contains("*")
                ? way.getFirst()
                : way.reversed().stream()
                        .filter(each -> !trusted.contains(each))
                        .findFirst()
                        .orElse(way.getFirst());
    }

    private static String withoutPort(String address) {
        if (address.startsWith("[")) {
            var end = address.indexOf(']');
            return end < 0 ? address : address.substring(1, end);
        }
        var colon = address.indexOf(':');
        return colon >= 0 && colon == address.lastIndexOf(':') ? address.substring(0, colon) : address;
    }
}
