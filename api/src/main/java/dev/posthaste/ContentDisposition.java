package dev.posthaste;

import java.nio.charset.StandardCharsets;

/// Writes the header field `Content-Disposition` (RFC 6266), with names of any characters (RFC 8187).
final class ContentDisposition {

    private static final String UNRESERVED = "_.-~/";

    private ContentDisposition() {}

    /// @param type `attachment` or `inline`
    static String of(String type, String filename) {
        var encoded = encoded(filename);
        return encoded.equals(filename)
                ? "%s; filename=\"%s\"".formatted(type, filename)
                : "%s; filename*=utf-8''%s".formatted(type, encoded);
    }

    private static String encoded(String filename) {
        var text = new StringBuilder();
        for (byte each : filename.getBytes(StandardCharsets.UTF_8)) {
            var c = each & 0xFF;
            var plain = (c < 0x80 && Character.isLetterOrDigit(c)) || UNRESERVED.indexOf(c) >= 0;
            text.append(plain ? Character.toString(c) : "%%%02X".formatted(c));
        }
        return text.toString();
    }
}
