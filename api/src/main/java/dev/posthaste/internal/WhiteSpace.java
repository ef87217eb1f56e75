package dev.posthaste.internal;

/// What Unicode calls white space (the property `White_Space`), as pydantic's parts written in Rust take it: with
/// no-break spaces, which Java's own methods leave out, and without control characters that Java adds.
public final class WhiteSpace {

    private WhiteSpace() {}

    /// Whether it is white space; none is outside the basic plane.
    public static boolean is(char c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == 0x85;
    }

    /// Whether nothing else is in the text.
    public static boolean only(String text) {
        return stripped(text).isEmpty();
    }

    /// The text without white space around it.
    public static String stripped(String text) {
        var end = text.length();
        while (end > 0 && is(text.charAt(end - 1))) {
            end--;
        }
        var start = 0;
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        return text.substring(start, end);
    }
}
