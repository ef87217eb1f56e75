package dev.posthaste.internal.temporal;

import java.nio.charset.StandardCharsets;

/// Reads a text byte by byte, as lengths count in the parser whose errors are told.
final class TextCursor {

    /// Beyond the end.
    static final char NONE = '\uffff';

    private final String bytes;
    private int at;

    TextCursor(String text) {
        this.bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    int left() {
        return bytes.length() - at;
    }

    char peek() {
        return at < bytes.length() ? bytes.charAt(at) : NONE;
    }

    char next() {
        var c = peek();
        at++;
        return c;
    }

    boolean take(char wanted) {
        var taken = peek() == wanted;
        at += taken ? 1 : 0;
        return taken;
    }

    boolean take(String wanted) {
        var taken = bytes.startsWith(wanted, at);
        at += taken ? wanted.length() : 0;
        return taken;
    }

    boolean atDigit() {
        return digit(peek());
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The number of some digits.
    int digits(int count, String wrong) throws Malformed {
        var value = 0;
        for (int i = 0; i < count; i++) {
            var c = next();
            if (!digit(c)) {
                throw new Malformed(wrong);
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    void expect(char wanted, String wrong) throws Malformed {
        if (!take(wanted)) {
            throw new Malformed(wrong);
        }
    }

    void requireEnd() throws Malformed {
        if (left() > 0) {
            throw Malformed.extra();
        }
    }

    /// The microseconds of a fraction's digits, those beyond the sixth cut off.
    int micros() throws Malformed {
        if (!atDigit()) {
            throw new Malformed("second fraction digits missing after `.`");
        }
        var value = 0;
        for (int i = 0; i < 6 || atDigit(); i++) {
            var digit = atDigit() ? next() - '0' : 0;
            value = i < 6 ? value * 10 + digit : value;
        }
        return value;
    }
}
