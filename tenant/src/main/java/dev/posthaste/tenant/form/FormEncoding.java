package dev.posthaste.tenant.form;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Reads form-encoded text strictly: a secret or an audience that cannot be read is refused, not changed.
public final class FormEncoding {
    private FormEncoding() {}

    /// The text with each `+` as a space and each `%XX` decoded as UTF-8.
    ///
    /// @throws IllegalArgumentException when the bytes are no UTF-8, or a `%` begins no byte
    public static String decode(String encoded) {
        var source = encoded.getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream(source.length);
        for (int i = 0; i < source.length; i++) {
            switch (source[i]) {
                case '+' -> bytes.write(' ');
                case '%' -> {
                    bytes.write(octet(source, i));
                    i += 2;
                }
                default -> bytes.write(source[i]);
            }
        }
        return text(bytes.toByteArray());
    }

    private static int octet(byte[] source, int percent) {
        if (percent + 2 >= source.length
                || !HexFormat.isHexDigit(source[percent + 1])
                || !HexFormat.isHexDigit(source[percent + 2])) {
            throw new IllegalArgumentException("a % is not followed by two hexadecimal digits");
        }
        return HexFormat.fromHexDigit(source[percent + 1]) * 16 + HexFormat.fromHexDigit(source[percent + 2]);
    }

    /// The bytes as text.
    ///
    /// @throws IllegalArgumentException when they are no UTF-8
    public static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException failure) {
            throw new IllegalArgumentException("the text is no UTF-8", failure);
        }
    }
}
