package dev.posthaste.internal.address;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Percent-encoding: which characters a part of a URL may not have as they are.
///
/// @param characters those of ASCII; controls and everything beyond ASCII always count
record Escapes(String characters) {

    static final Escapes OPAQUE = new Escapes("");
    static final Escapes FRAGMENT = new Escapes(" \"<>`");
    static final Escapes QUERY = new Escapes(" \"#<>");
    static final Escapes SPECIAL_QUERY = new Escapes(" \"#<>'");
    static final Escapes PATH = new Escapes(" \"#<>?`{}");
    static final Escapes USER = new Escapes(" \"#<>?`{}/:;=@[\\]^|");

    /// What `java.net.URI` does not take.
    private static final Escapes JAVA = new Escapes(" \"<>`{}[\\]^|");

    String of(String text) {
        var out = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (each & 255);
            if (c < 0x20 || c > 0x7e || characters.indexOf(c) >= 0) {
                out.append("%%%02X".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// What follows the authority, so that `java.net.URI` takes it: a percent sign that begins no escape is one too.
    static String forJava(String text) {
        var fragment = text.indexOf('#') + 1;
        var marked = fragment == 0
                ? text
                : text.substring(0, fragment) + text.substring(fragment).replace("#", "%23");
        return JAVA.of(marked.replaceAll("%(?![0-9a-fA-F]{2})", "%25"));
    }

    /// The text without escapes.
    static String undone(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            var high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            var low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            out.write(low < 0 ? bytes[i] : (high << 4) | low);
            i += low < 0 ? 0 : 2;
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Whether a segment of a path is one dot, or two, escaped or not.
    static boolean dots(String segment, int count) {
        return segment.toLowerCase(Locale.ROOT).replace("%2e", ".").equals(".".repeat(count));
    }
}
