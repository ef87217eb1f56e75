package dev.posthaste;

/// Writes the values of cookies as Python's `http.cookies` does: what may not stand bare is quoted, and within quotes
/// escaped by octal numbers (RFC 2109's quoted string).
final class CookieValue {

    private static final String BARE = "!#$%&'*+-.^_`|~:";
    private static final String IN_QUOTES = " ()/<=>?@[]{}";

    private CookieValue() {}

    static String quoted(String name, String value) {
        if (!value.isEmpty() && value.chars().allMatch(CookieValue::isBare)) {
            return value;
        }
        var text = new StringBuilder("\"");
        value.chars().forEach(c -> append(text, name, c));
        return text.append('"').toString();
    }

    private static void append(StringBuilder text, String name, int c) {
        if (c > 0xFF) {
            throw new IllegalArgumentException(
                    "the value of cookie '%s' holds '%s', which no header field can: encode it, as by URLEncoder"
                            .formatted(name, Character.toString(c)));
        }
        if (c == '"' || c == '\\') {
            text.append('\\').append((char) c);
        } else if (isBare(c) || IN_QUOTES.indexOf(c) >= 0) {
            text.append((char) c);
        } else {
            text.append("\\%03o".formatted(c));
        }
    }

    private static boolean isBare(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || BARE.indexOf(c) >= 0;
    }
}
