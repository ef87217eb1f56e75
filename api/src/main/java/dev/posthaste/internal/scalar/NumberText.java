package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.math.BigDecimal;

/// What the texts of all numbers have in common in pydantic: white space around them, and underscores between digits.
final class NumberText {

    private NumberText() {}

    /// The text without the white space around it, Unicode's included.
    static String trimmed(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && space(text.charAt(start))) {
            start++;
        }
        while (end > start && space(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean space(char c) {
        return c == '\u0085' || Character.isSpaceChar(c) || (Character.isWhitespace(c) && (c < 0x1c || c > 0x1f));
    }

    /// The text without underscores; as it is where one stands at an end, or two side by side.
    static String plain(String text) {
        var odd = text.startsWith("_") || text.endsWith("_") || text.contains("__");
        return odd ? text : text.replace("_", "");
    }

    /// The exact value of a number of JSON.
    ///
    /// @throws Mismatch where its exponent is so large that the number counts as infinite
    static BigDecimal exact(Json.Num number) throws Mismatch {
        try {
            return number.decimal();
        } catch (NumberFormatException e) {
            throw infinite();
        }
    }

    static Mismatch infinite() {
        return new Mismatch("finite_number", "Input should be a finite number");
    }
}
