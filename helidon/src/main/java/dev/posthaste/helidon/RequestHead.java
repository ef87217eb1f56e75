package dev.posthaste.helidon;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A request line and the header fields (RFC 9112, sections 3 and 5).
///
/// @param method  as sent
/// @param path    as sent
/// @param query   as sent, without `?`
/// @param minor   the 0 or 1 of `HTTP/1.x`
/// @param headers by lower-case name
record RequestHead(String method, String path, @Nullable String query, int minor, Map<String, List<String>> headers) {

    List<String> values(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /// Whether a field that is a list holds a token, which is given in lower case.
    boolean has(String name, String token) {
        var values = headers.get(name);
        return values != null && tokens(values).anyMatch(token::equals);
    }

    boolean keepsAlive() {
        return minor == 1 ? !has("connection", "close") : has("connection", "keep-alive");
    }

    /// HTTP/1.0 knows no interim answers (RFC 9110, section 10.1.1).
    boolean expectsContinue() {
        return minor == 1 && has("expect", "100-continue");
    }

    boolean asksForWebSocket() {
        return minor == 1
                && method.equals("GET")
                && has("upgrade", "websocket")
                && has("connection", "upgrade")
                && !headers.containsKey("transfer-encoding")
                && values("content-length").stream().allMatch("0"::equals);
    }

    private static Stream<String> tokens(Collection<String> values) {
        return values.stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(token -> token.strip().toLowerCase(Locale.ROOT));
    }
}
