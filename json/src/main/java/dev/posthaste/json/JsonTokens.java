package dev.posthaste.json;

import java.util.Arrays;

/// The characters of a text that is scanned for an error, and the place reached: what JSON is made of is passed one
/// token after another. Places are counted in characters of Unicode, as Python counts them.
final class JsonTokens {

    /// Stands behind the last character.
    static final int END = -1;

    private final int[] text;
    private int at;

    JsonTokens(String text) {
        this.text = text.codePoints().toArray();
    }

    /// The character here.
    int peek() {
        return at < text.length ? text[at] : END;
    }

    /// Steps over the character here.
    void step() {
        at++;
    }

    /// Passes white space.
    void skipSpace() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
    }

    /// Passes a literal.
    void word(String word) throws MalformedJson {
        var end = at + word.length();
        if (end > text.length
                || !Arrays.equals(
                        Arrays.copyOfRange(text, at, end), word.codePoints().toArray())) {
            throw wrong("Expecting value", at);
        }
        at = end;
    }

    /// Passes the longest number that begins here, as far as it is one.
    void number() throws MalformedJson {
        var start = at;
        at += peek() == '-' ? 1 : 0;
        if (peek() == '0') {
            at++;
        } else if (!digits()) {
            throw wrong("Expecting value", start);
        }
        var whole = at;
        if (peek() == '.') {
            at++;
            at = digits() ? at : whole;
        }
        exponent();
    }

    private void exponent() {
        var before = at;
        if (peek() == 'e' || peek() == 'E') {
            at++;
            at += peek() == '+' || peek() == '-' ? 1 : 0;
            at = digits() ? at : before;
        }
    }

    private boolean digits() {
        var start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        return at > start;
    }

    /// Passes a string.
    void string() throws MalformedJson {
        var start = at++;
        for (var c = peek(); c != '"'; c = peek()) {
            if (c == END || (c == '\\' && at + 1 == text.length)) {
                throw wrong("Unterminated string starting at", start);
            }
            if (c < ' ') {
                throw wrong("Invalid control character at", at);
            }
            at++;
            if (c == '\\') {
                escape();
            }
        }
        at++;
    }

    private void escape() throws MalformedJson {
        if (peek() != 'u') {
            if ("\"\\/bfnrt".indexOf(peek()) < 0) {
                throw wrong("Invalid \\escape", at - 1);
            }
            at++;
            return;
        }
        var end = at + 5;
        for (int i = at + 1; i < end; i++) {
            if (end >= text.length || Character.digit(text[i], 16) < 0 || text[i] > 'f') {
                throw wrong("Invalid \\uXXXX escape", at);
            }
        }
        at = end;
    }

    /// An error here.
    MalformedJson wrong(String reason) {
        return wrong(reason, at);
    }

    private static MalformedJson wrong(String reason, int offset) {
        return new MalformedJson(reason, offset);
    }
}
