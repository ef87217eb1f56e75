package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.UUID;

/// Reads UUIDs: with hyphens, in braces, after `urn:uuid:`, or 32 digits; errors in pydantic's words.
final class UuidText {

    private static final int[] GROUPS = {8, 4, 4, 4, 12};

    private UuidText() {}

    static UUID read(String text) throws Mismatch {
        var wrapped = (text.startsWith("{") && text.endsWith("}")) || text.startsWith("urn:uuid:");
        var start = text.startsWith("{") && wrapped ? 1 : wrapped ? "urn:uuid:".length() : 0;
        var digits = text.substring(start, start == 1 ? text.length() - 1 : text.length());
        requireDigits(digits);
        if (!wrapped && digits.indexOf('-') < 0) {
            return ofPlain(digits);
        }
        var groups = digits.split("-", -1);
        if (groups.length != GROUPS.length) {
            throw wrong("invalid group count: expected 5, found " + groups.length);
        }
        for (int i = 0; i < groups.length; i++) {
            if (groups[i].length() != GROUPS[i]) {
                throw wrong("invalid group length in group %d: expected %d, found %d"
                        .formatted(i, GROUPS[i], groups[i].length()));
            }
        }
        return UUID.fromString(digits);
    }

    private static void requireDigits(String text) throws Mismatch {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != '-' && (c > 'f' || Character.digit(c, 16) < 0)) {
                var shown = Character.toString(text.codePointAt(i));
                throw wrong("invalid character: found `%s` at %d".formatted(shown, i));
            }
        }
    }

    private static UUID ofPlain(String digits) throws Mismatch {
        if (digits.length() != 32) {
            throw wrong("invalid length: found " + digits.length());
        }
        return new UUID(Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16));
    }

    private static Mismatch wrong(String reason) {
        return new Mismatch("uuid_parsing", "Input should be a valid UUID, " + reason, Json.object("error", reason));
    }
}
