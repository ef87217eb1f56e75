package dev.posthaste;

import java.io.ByteArrayOutputStream;

/// Base64 (RFC 4648, section 4) as Python's `b64decode` reads it: characters outside the alphabet are skipped, and what
/// follows the padding is too.
final class LenientBase64 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private LenientBase64() {}

    /// @throws IllegalArgumentException where the last group is not complete
    static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        int held = 0;
        int place = 0;
        int pads = 0;
        for (int i = 0; i < text.length(); i++) {
            var value = ALPHABET.indexOf(text.charAt(i));
            if (value >= 0) {
                pads = 0;
                held = held << 6 | value;
                if (place > 0) {
                    bytes.write(held >> (6 - 2 * place));
                }
                place = (place + 1) % 4;
            } else if (text.charAt(i) == '=' && place >= 2 && place + ++pads >= 4) {
                return bytes.toByteArray();
            }
        }
        if (place != 0) {
            throw new IllegalArgumentException("the last group of Base64 is not complete");
        }
        return bytes.toByteArray();
    }
}
