package dev.posthaste.helidon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/// The opening of a WebSocket on the server's side (RFC 6455, section 4.2).
final class WebSocketHandshake {

    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int KEY_BYTES = 16;

    private final String key;

    private WebSocketHandshake(String key) {
        this.key = key;
    }

    static WebSocketHandshake of(RequestHead head) throws Refusal {
        if (!head.values("sec-websocket-version").equals(List.of("13"))) {
            throw new Refusal(426, "This server speaks version 13 of the WebSocket protocol")
                    .header("upgrade", "websocket")
                    .header("sec-websocket-version", "13");
        }
        var keys = head.values("sec-websocket-key");
        if (keys.size() != 1 || !valid(keys.getFirst())) {
            throw new Refusal(400, "Sec-WebSocket-Key is not one key of 16 bytes in Base64");
        }
        return new WebSocketHandshake(keys.getFirst());
    }

    byte[] answer() {
        return ("HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: "
                        + accept() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private String accept() {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            return Base64.getEncoder().encodeToString(sha1.digest((key + GUID).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-1, which every Java must have", e);
        }
    }

    private static boolean valid(String key) {
        try {
            return Base64.getDecoder().decode(key).length == KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
