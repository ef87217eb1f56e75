package dev.posthaste.helidon;

/// Which characters may stand where (RFC 9110, section 5.6, and RFC 3986).
final class Characters {

    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";
    private static final String NOT_IN_AUTHORITY = " \t/?#@\\\"<>{}|^`,";

    private Characters() {}

    static boolean token(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!alphanumeric(c) && TOKEN_MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return from < to;
    }

    /// Browsers send `|`, `[` and the like as they are, so all that cannot be mistaken is taken.
    static boolean target(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '#');
    }

    static boolean fieldValue(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7f) {
                return false;
            }
        }
        return true;
    }

    static boolean authority(String text) {
        return text.chars().allMatch(c -> c > ' ' && c < 0x7f && NOT_IN_AUTHORITY.indexOf(c) < 0);
    }

    private static boolean alphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
