package dev.posthaste;

import java.nio.charset.StandardCharsets;

/// Encodes what a URL may not hold (RFC 3986), and leaves what is encoded already.
final class Reference {

    private static final String ALLOWED = "_.-~:/%#?=@[]!$&'()*+,;";

    private Reference() {}

    static String encoded(String reference) {
        var text = new StringBuilder();
        for (byte each : reference.getBytes(StandardCharsets.UTF_8)) {
            var c = each & 0xFF;
            var plain = (c < 0x80 && Character.isLetterOrDigit(c)) || ALLOWED.indexOf(c) >= 0;
            text.append(plain ? Character.toString(c) : "%%%02X".formatted(c));
        }
        return text.toString();
    }
}
