package dev.posthaste.runtime.link;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Decodes percent-encoded text (RFC 3986, section 2.1) as Python's `unquote` does: what is malformed stays as it is.
public final class PercentEncoding {

    private PercentEncoding() {}

    /// The text with each `%XX` decoded as UTF-8.
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = new ByteArrayOutputStream(text.length());
        var source = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < source.length; i++) {
            var value = source[i] == '%' && i + 2 < source.length ? octet(source[i + 1], source[i + 2]) : -1;
            bytes.write(value < 0 ? source[i] : value);
            i += value < 0 ? 0 : 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// The text of a form or query, where `+` is a space.
    public static String decodeForm(String text) {
        return decode(text.replace('+', ' '));
    }

    private static int octet(byte high, byte low) {
        var left = Character.digit(high, 16);
        var right = Character.digit(low, 16);
        return left < 0 || right < 0 ? -1 : left * 16 + right;
    }
}
