package dev.posthaste.internal;

/// The grammar of JSON's numbers (RFC 8259, section 6).
public final class NumberSyntax {

    private final String text;
    private int at;

    private NumberSyntax(String text) {
        this.text = text;
    }

    /// Whether the whole text is one number.
    public static boolean matches(String text) {
        return new NumberSyntax(text).isNumber();
    }

    private boolean isNumber() {
        skip('-');
        return whole() && fraction() && exponent() && at == text.length();
    }

    private boolean whole() {
        return skip('0') || digits();
    }

    private boolean fraction() {
        return !skip('.') || digits();
    }

    private boolean exponent() {
        if (!skip('e') && !skip('E')) {
            return true;
        }
        if (!skip('+')) {
            skip('-');
        }
        return digits();
    }

    private boolean skip(char c) {
        var found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private boolean digits() {
        var start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > start;
    }
}
