package dev.posthaste.helidon;

import dev.posthaste.runtime.engine.BodyTooLarge;
import io.helidon.common.buffers.DataReader.IncorrectNewLineException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Reads a chunked body (RFC 9112, section 7.1); extensions and trailers are read and forgotten.
record ChunkReader(Wire wire) {

    private static final int MAX_LINE = 4096;
    private static final int MAX_TRAILERS = 64;
    private static final int MAX_SIZE_DIGITS = 8;

    byte[] read(int limit) throws BodyTooLarge, Refusal {
        var bytes = new ByteArrayOutputStream();
        try {
            for (long size = size(); size > 0; size = size()) {
                if (bytes.size() + size > limit) {
                    throw new BodyTooLarge(limit);
                }
                wire.copy(size, bytes);
                if (!line().isEmpty()) {
                    throw malformed();
                }
            }
            skipTrailers();
            return bytes.toByteArray();
        } catch (IncorrectNewLineException e) {
            throw malformed();
        }
    }

    private long size() throws Refusal {
        var line = line();
        int end = line.indexOf(';');
        var digits = (end < 0 ? line : line.substring(0, end)).stripTrailing();
        boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x7f);
        if (!number || digits.length() > MAX_SIZE_DIGITS) {
            throw malformed();
        }
        return Long.parseLong(digits, 16);
    }

    private void skipTrailers() throws Refusal {
        int count = 0;
        while (!line().isEmpty()) {
            if (++count > MAX_TRAILERS) {
                throw malformed();
            }
        }
    }

    private String line() throws Refusal {
        var reader = wire.reader();
        int length = reader.findNewLine(MAX_LINE);
        if (length == MAX_LINE) {
            throw malformed();
        }
        var line = length == 0 ? "" : new String(reader.readBytes(length), StandardCharsets.ISO_8859_1);
        reader.skip(2);
        return line;
    }

    private static Refusal malformed() {
        return new Refusal(400, "The chunks of the body are malformed");
    }
}
