package dev.posthaste.helidon.websocket;

import dev.posthaste.Response;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The opening of a WebSocket on the server's side (RFC 6455, section 4.2).
public final class WebSocketHandshake {

    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int KEY_BYTES = 16;

    private final String key;

    private WebSocketHandshake(String key) {
        this.key = key;
    }

    /// Whether a request asks for a WebSocket, and not for anything else.
    ///
    /// @param headers its header fields by lower-case name
    public static boolean asked(String method, Map<String, List<String>> headers) {
        var fields = new HandshakeFields(headers);
        return method.equals("GET")
                && fields.has("upgrade", "websocket")
                && fields.has("connection", "upgrade")
                && fields.values("transfer-encoding").isEmpty()
                && fields.values("content-length").stream().allMatch("0"::equals);
    }

    /// Checks the header fields of a request that asks for a WebSocket.
    ///
    /// @throws RequestException where they are wrong, to be answered and to end the connection
    public static WebSocketHandshake of(Map<String, List<String>> headers) {
        var fields = new HandshakeFields(headers);
        if (!fields.values("sec-websocket-version").equals(List.of("13"))) {
            throw refusal(
                            Status.create(426, "Upgrade Required"),
                            "This server speaks version 13 of the WebSocket protocol")
                    .header(HeaderValues.create(HeaderNames.UPGRADE, "websocket"))
                    .header(HeaderValues.create("sec-websocket-version", "13"))
                    .build();
        }
        var keys = fields.values("sec-websocket-key");
        if (keys.size() != 1 || !valid(keys.getFirst())) {
            throw refusal(Status.BAD_REQUEST_400, "Sec-WebSocket-Key is not one key of 16 bytes in Base64")
                    .build();
        }
        return new WebSocketHandshake(keys.getFirst());
    }

    byte[] answer(@Nullable String subprotocol, List<Response.Header> headers) {
        var head =
                new StringBuilder("HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\n");
        add(head, "sec-websocket-accept", accept());
        if (subprotocol != null) {
            add(head, "sec-websocket-protocol", subprotocol);
        }
        headers.forEach(header -> add(head, header.name(), header.value()));
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void add(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }

    private String accept() {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            return Base64.getEncoder().encodeToString(sha1.digest((key + GUID).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-1, which every Java must have", e);
        }
    }

    private static RequestException.Builder refusal(Status status, String detail) {
        return RequestException.builder()
                .type(EventType.BAD_REQUEST)
                .status(status)
                .message(detail);
    }

    private static boolean valid(String key) {
        try {
            return Base64.getDecoder().decode(key).length == KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
