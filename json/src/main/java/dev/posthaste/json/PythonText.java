package dev.posthaste.json;

import dev.posthaste.Json;

/// Shows JSON as Python's `repr` does, which pydantic's messages quote.
final class PythonText {

    private PythonText() {}

    static String of(Json value) {
        return switch (value) {
            case Json.Str(var text) -> quoted(text);
            case Json.Bool(var flag) -> flag ? "True" : "False";
            case Json.Null _ -> "None";
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        var quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        var shown = new StringBuilder().append(quote);
        text.codePoints().forEach(c -> append(shown, c, quote));
        return shown.append(quote).toString();
    }

    private static void append(StringBuilder shown, int c, char quote) {
        switch (c) {
            case '\\' -> shown.append("\\\\");
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (c == quote) {
                    shown.append('\\').append(quote);
                } else if (c < ' ' || c == 0x7f) {
                    shown.append("\\x%02x".formatted(c));
                } else {
                    shown.appendCodePoint(c);
                }
            }
        }
    }
}
