package dev.posthaste.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Bodies in UTF-16 and UTF-32, which CPython's `json` takes too: told by their byte order mark, or by where the zeros
/// are among the first bytes.
final class WideText {

    private WideText() {}

    /// The text in UTF-8; the bytes themselves where they are no wide text.
    static byte[] inUtf8(byte[] bytes) {
        var charset = charset(bytes);
        if (charset == null) {
            return bytes;
        }
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return bytes;
        }
    }

    private static @Nullable Charset charset(byte[] bytes) {
        if (bytes.length < 2 || (bytes[0] > 0 && bytes[1] != 0)) {
            return null;
        }
        var mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) {
            var wide = mark == 0xFFFE && bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
            return wide ? StandardCharsets.UTF_32 : StandardCharsets.UTF_16;
        }
        if (bytes[0] == 0) {
            return bytes[1] == 0 ? StandardCharsets.UTF_32BE : StandardCharsets.UTF_16BE;
        }
        if (bytes[1] != 0) {
            return null;
        }
        var wide = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
        return wide ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_16LE;
    }
}
