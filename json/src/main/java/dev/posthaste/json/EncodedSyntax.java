package dev.posthaste.json;

import java.nio.charset.StandardCharsets;

/// Finds the first mistake in what is no JSON, and says it as pydantic's own parser does (jiter; places are counted in
/// bytes), which is not how the parser of whole bodies says it.
final class EncodedSyntax {

    private static final class Mistake extends Exception {

        private static final long serialVersionUID = 1;

        Mistake(String reason) {
            super(reason, null, false, false);
        }
    }

    private final byte[] text;
    private int at;

    private EncodedSyntax(String text) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
    }

    static String mistake(String text) {
        var syntax = new EncodedSyntax(text);
        try {
            syntax.value();
            syntax.skipSpace();
            return syntax.at < syntax.text.length
                    ? syntax.placed("trailing characters", 1)
                    : "recursion limit exceeded";
        } catch (Mistake mistake) {
            return String.valueOf(mistake.getMessage());
        }
    }

    private String placed(String reason, int ahead) {
        var line = 1;
        var column = 0;
        for (int i = 0; i < Math.min(at + ahead, text.length); i++) {
            line += text[i] == '\n' ? 1 : 0;
            column = text[i] == '\n' ? 0 : column + 1;
        }
        return "%s at line %d column %d".formatted(reason, line, column);
    }

    private Mistake wrong(String reason) {
        return new Mistake(placed(reason, 1));
    }

    /// What stands here, after white space.
    private int next(String kind) throws Mistake {
        skipSpace();
        return here(kind);
    }

    private int here(String kind) throws Mistake {
        if (at >= text.length) {
            throw new Mistake(placed("EOF while parsing " + kind, 0));
        }
        return text[at];
    }

    private void skipSpace() {
        while (at < text.length && " \t\r\n".indexOf(text[at]) >= 0) {
            at++;
        }
    }

    private void value() throws Mistake {
        switch (next("a value")) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw wrong("expected value");
        }
    }

    private void word(String word) throws Mistake {
        for (int i = 0; i < word.length(); i++, at++) {
            if (here("a value") != word.charAt(i)) {
                throw wrong("expected ident");
            }
        }
    }

    private void number() throws Mistake {
        if (text[at] == '-') {
            at++;
        }
        if (here("a value") == '0') {
            at++;
            if (at < text.length && isDigit(text[at])) {
                throw wrong("invalid number");
            }
        } else {
            digits();
        }
        if (at < text.length && text[at] == '.') {
            at++;
            digits();
        }
        if (at < text.length && (text[at] == 'e' || text[at] == 'E')) {
            at++;
            at += "+-".indexOf(here("a value")) >= 0 ? 1 : 0;
            digits();
        }
    }

    private void digits() throws Mistake {
        if (!isDigit(here("a value"))) {
            throw wrong("invalid number");
        }
        while (at < text.length && isDigit(text[at])) {
            at++;
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private void string() throws Mistake {
        at++;
        for (var c = here("a string"); c != '"'; c = here("a string")) {
            if (c >= 0 && c < ' ') {
                throw wrong("control character (\\u0000-\\u001F) found while parsing a string");
            }
            at++;
            if (c == '\\') {
                escape();
            }
        }
        at++;
    }

    private void escape() throws Mistake {
        var c = here("a string");
        if ("\"\\/bfnrtu".indexOf(c) < 0) {
            throw wrong("invalid escape");
        }
        at++;
        if (c == 'u') {
            if (at + 4 >= text.length) {
                at = text.length;
                here("a string");
            }
            for (int end = at + 4; at < end; at++) {
                if (Character.digit(text[at], 16) < 0) {
                    throw wrong("invalid escape");
                }
            }
        }
    }

    private void array() throws Mistake {
        at++;
        if (next("a list") == ']') {
            at++;
            return;
        }
        value();
        while (next("a list") != ']') {
            comma(']');
            value();
        }
        at++;
    }

    private void comma(char end) throws Mistake {
        if (text[at] != ',') {
            throw wrong("expected `,` or `%c`".formatted(end));
        }
        at++;
        if (next("a value") == end) {
            throw wrong("trailing comma");
        }
    }

    private void object() throws Mistake {
        at++;
        if (next("an object") == '}') {
            at++;
            return;
        }
        member();
        while (next("an object") != '}') {
            comma('}');
            member();
        }
        at++;
    }

    private void member() throws Mistake {
        if (next("an object") != '"') {
            throw wrong("key must be a string");
        }
        string();
        if (next("an object") != ':') {
            throw wrong("expected `:`");
        }
        at++;
        value();
    }
}
