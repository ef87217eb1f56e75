package dev.posthaste.json;

import java.util.ArrayDeque;
import java.util.Deque;

/// Says where and why a text is not JSON, in the places and words of Python's `json` module, which clients of FastAPI
/// know. It is asked only once a parser has refused the text. It keeps its own stack, so depth costs no thread's.
final class JsonSyntax {

    private final JsonTokens text;
    private final Deque<Integer> open = new ArrayDeque<>();

    private JsonSyntax(String text) {
        this.text = new JsonTokens(text);
    }

    /// Does nothing where the text is JSON.
    ///
    /// @throws MalformedJson of the first error
    static void check(String text) throws MalformedJson {
        new JsonSyntax(text).scan();
    }

    private void scan() throws MalformedJson {
        text.skipSpace();
        for (var expected = value(); expected || !open.isEmpty(); ) {
            expected = expected ? value() : next();
        }
        text.skipSpace();
        if (text.peek() != JsonTokens.END) {
            throw text.wrong("Extra data");
        }
    }

    /// Passes a value, or enters a container; says whether another value must follow here.
    private boolean value() throws MalformedJson {
        switch (text.peek()) {
            case '"' -> text.string();
            case '{' -> {
                return enter('}');
            }
            case '[' -> {
                return enter(']');
            }
            case 'n' -> text.word("null");
            case 't' -> text.word("true");
            case 'f' -> text.word("false");
            default -> text.number();
        }
        return false;
    }

    private boolean enter(int closing) throws MalformedJson {
        text.step();
        text.skipSpace();
        if (text.peek() == closing) {
            text.step();
            return false;
        }
        open.push(closing);
        return name();
    }

    /// Passes a member's name, in an object; a value must follow.
    private boolean name() throws MalformedJson {
        if (open.element() == '}') {
            if (text.peek() != '"') {
                throw text.wrong("Expecting property name enclosed in double quotes");
            }
            text.string();
            text.skipSpace();
            if (text.peek() != ':') {
                throw text.wrong("Expecting ':' delimiter");
            }
            text.step();
            text.skipSpace();
        }
        return true;
    }

    /// Passes what follows a value in a container; says whether another value must follow.
    private boolean next() throws MalformedJson {
        text.skipSpace();
        var c = text.peek();
        if (c != ',' && c != open.element()) {
            throw text.wrong("Expecting ',' delimiter");
        }
        text.step();
        if (c != ',') {
            open.pop();
            return false;
        }
        text.skipSpace();
        return name();
    }
}
