package dev.posthaste.internal;

import dev.posthaste.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// Reads JSON that stands in source code (RFC 8259), as annotations hold it; bodies are read by a parser with limits.
public final class JsonLiteral {

    private final String text;
    private int at;

    private JsonLiteral(String text) {
        this.text = text;
    }

    /// The value.
    ///
    /// @throws IllegalArgumentException where the text is no JSON, saying where
    public static Json of(String text) {
        var reader = new JsonLiteral(text);
        var value = reader.value();
        if (reader.peek() != 0) {
            throw reader.wrong("nothing more");
        }
        return value;
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("no JSON: %s expected at character %d".formatted(expected, at + 1));
    }

    /// The next character that is no space; 0 at the end.
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean take(char wanted) {
        var there = peek() == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private Json value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Json.Str(string());
            default -> word();
        };
    }

    private Json object() {
        var members = new LinkedHashMap<String, Json>();
        at++;
        if (take('}')) {
            return new Json.Obj(members);
        }
        do {
            if (peek() != '"') {
                throw wrong("a name in quotes");
            }
            var name = string();
            if (!take(':')) {
                throw wrong("a colon");
            }
            members.put(name, value());
        } while (take(','));
        if (!take('}')) {
            throw wrong("a comma or a closing brace");
        }
        return new Json.Obj(members);
    }

    private Json array() {
        var items = new ArrayList<Json>();
        at++;
        if (take(']')) {
            return new Json.Arr(items);
        }
        do {
            items.add(value());
        } while (take(','));
        if (!take(']')) {
            throw wrong("a comma or a closing bracket");
        }
        return new Json.Arr(items);
    }

    private Json word() {
        var start = at;
        while (at < text.length() && ",]}: \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        var word = text.substring(start, at);
        return switch (word) {
            case "true", "false" -> new Json.Bool(word.equals("true"));
            case "null" -> Json.Null.NULL;
            default -> {
                if (!NumberSyntax.matches(word)) {
                    at = start;
                    throw wrong("a value");
                }
                yield new Json.Num(word);
            }
        };
    }

    private String string() {
        var value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '"') {
                at++;
                return value.toString();
            }
            value.append(c == '\\' ? escaped() : c);
        }
        throw wrong("a closing quote");
    }

    private char escaped() {
        at++;
        var c = at < text.length() ? text.charAt(at) : 0;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw wrong("an escape");
        };
    }

    private char unit() {
        if (at + 4 >= text.length()) {
            throw wrong("four digits");
        }
        var digits = text.substring(at + 1, at + 5);
        if (!digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0)) {
            throw wrong("four digits");
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }
}
