package dev.posthaste.helidon;

import dev.posthaste.Response;
import dev.posthaste.Response.Header;
import io.helidon.http.DateTime;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Lays out an answer as HTTP/1.1 wants it.
final class ResponseBytes {

    private final Response response;
    private final boolean head;
    private final StringBuilder text = new StringBuilder(256);

    private ResponseBytes(Response response, boolean head) {
        this.response = response;
        this.head = head;
    }

    /// @param head whether it answers HEAD, and so has no body
    /// @param connection what to say of the connection; empty for nothing
    /// @throws IllegalArgumentException for a header field that would garble the answer
    static byte[] of(Response response, boolean head, String connection) {
        return new ResponseBytes(response, head).lay(connection);
    }

    /// Whether the answer itself asks for the end of the connection.
    static boolean closes(Response response) {
        return response.headers().stream()
                .anyMatch(header -> header.name().equals("connection")
                        && header.value().toLowerCase(Locale.ROOT).contains("close"));
    }

    private byte[] lay(String connection) {
        int status = response.status();
        text.append("HTTP/1.1 ")
                .append(status)
                .append(' ')
                .append(Reason.of(status))
                .append("\r\n");
        boolean dated = false;
        for (var header : response.headers()) {
            dated |= header.name().equals("date");
            if (!framing(header)) {
                field(header.name(), header.value());
            }
        }
        if (!dated) {
            // ends in CR LF
            text.append("date: ").append(new String(DateTime.http1Bytes(), StandardCharsets.US_ASCII));
        }
        if (!connection.isEmpty()) {
            field("connection", connection);
        }
        if (hasLength(status)) {
            field("content-length", contentLength());
        }
        return withBody(status);
    }

    private byte[] withBody(int status) {
        var fields = text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        if (head || !hasLength(status)) {
            return fields;
        }
        var body = response.body();
        var all = new byte[fields.length + body.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(body, 0, all, fields.length, body.length);
        return all;
    }

    /// For HEAD a length that was given stands: its handler may know it without making the body.
    private String contentLength() {
        if (head && response.body().length == 0) {
            for (var header : response.headers()) {
                if (header.name().equals("content-length")) {
                    return header.value();
                }
            }
        }
        return Integer.toString(response.body().length);
    }

    private void field(String name, String value) {
        if (!Characters.token(name, 0, name.length()) || !Characters.fieldValue(value)) {
            throw new IllegalArgumentException("the header field '" + name
                    + "' of an answer has no valid name, or a control character in its value");
        }
        text.append(name).append(": ").append(value).append("\r\n");
    }

    private static boolean framing(Header header) {
        return switch (header.name()) {
            case "content-length", "transfer-encoding", "connection" -> true;
            default -> false;
        };
    }

    private static boolean hasLength(int status) {
        return status >= 200 && status != 204 && status != 304;
    }
}
