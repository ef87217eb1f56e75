package dev.posthaste.json;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// Says where and why a text is not JSON, in the places and words of Python's `json` module, which clients of FastAPI
/// know. It is asked only once a parser has refused the text. It keeps its own stack, so depth costs no thread's.
final class JsonSyntax {

    private static final int END = -1;

    private final int[] text;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;

    private JsonSyntax(String text) {
        this.text = text.codePoints().toArray();
    }

    /// Does nothing where the text is JSON.
    ///
    /// @throws MalformedJson of the first error
    static void check(String text) throws MalformedJson {
        new JsonSyntax(text).scan();
    }

    private void scan() throws MalformedJson {
        skipSpace();
        for (var expected = value(); expected || !open.isEmpty(); ) {
            expected = expected ? value() : next();
        }
        skipSpace();
        if (at < text.length) {
            throw wrong("Extra data", at);
        }
    }

    private int peek() {
        return at < text.length ? text[at] : END;
    }

    private void skipSpace() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
    }

    /// Passes a value, or enters a container; says whether another value must follow here.
    private boolean value() throws MalformedJson {
        switch (peek()) {
            case '"' -> string();
            case '{' -> {
                return enter('}');
            }
            case '[' -> {
                return enter(']');
            }
            case 'n' -> word("null");
            case 't' -> word("true");
            case 'f' -> word("false");
            default -> number();
        }
        return false;
    }

    private boolean enter(int closing) throws MalformedJson {
        at++;
        skipSpace();
        if (peek() == closing) {
            at++;
            return false;
        }
        open.push(closing);
        return name();
    }

    /// Passes a member's name, in an object; a value must follow.
    private boolean name() throws MalformedJson {
        if (open.element() == '}') {
            if (peek() != '"') {
                throw wrong("Expecting property name enclosed in double quotes", at);
            }
            string();
            skipSpace();
            if (peek() != ':') {
                throw wrong("Expecting ':' delimiter", at);
            }
            at++;
            skipSpace();
        }
        return true;
    }

    /// Passes what follows a value in a container; says whether another value must follow.
    private boolean next() throws MalformedJson {
        skipSpace();
        var c = peek();
        if (c != ',' && c != open.element()) {
            throw wrong("Expecting ',' delimiter", at);
        }
        at++;
        if (c != ',') {
            open.pop();
            return false;
        }
        skipSpace();
        return name();
    }

    private void word(String word) throws MalformedJson {
        var end = at + word.length();
        if (end > text.length
                || !Arrays.equals(
                        Arrays.copyOfRange(text, at, end), word.codePoints().toArray())) {
            throw wrong("Expecting value", at);
        }
        at = end;
    }

    /// Passes the longest number that begins here, as far as it is one.
    private void number() throws MalformedJson {
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

    private void string() throws MalformedJson {
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

    private static MalformedJson wrong(String reason, int offset) {
        return new MalformedJson(reason, offset);
    }
}
