package dev.posthaste.jwt.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Base64 with the alphabet for addresses and without padding (RFC 4648, section 5).
public final class Base64Url {

    private Base64Url() {}

    /// The bytes as text without padding.
    public static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// The bytes of a text, or null when it has another alphabet, a wrong length or spare bits that are not zero.
    ///
    /// Padding may be there or not, but must be right where it is: some issuers send it.
    public static byte @Nullable [] decode(String text) {
        var bare = text.endsWith("==") ? text.substring(0, text.length() - 2) : text;
        bare = bare.equals(text) && text.endsWith("=") ? text.substring(0, text.length() - 1) : bare;
        if (bare.length() != text.length() && text.length() % 4 != 0) {
            return null;
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(bare.getBytes(StandardCharsets.UTF_8));
            return encode(bytes).equals(bare) ? bytes : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
