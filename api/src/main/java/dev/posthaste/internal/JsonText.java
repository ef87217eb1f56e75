package dev.posthaste.internal;

import dev.posthaste.Json;
import java.math.BigDecimal;
import java.util.HexFormat;

/// Writes JSON values as compact text. Half a character, which UTF-8 cannot hold, stays escaped.
public final class JsonText {

    private static final int MOST_ZEROS = 400;

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /// The value as compact JSON.
    public static String of(Json value) {
        var text = new JsonText();
        text.write(value);
        return text.out.toString();
    }

    /// The JSON number of a Java number, without loss.
    ///
    /// @throws IllegalArgumentException for NaN and the infinities
    public static Json number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException(number + " has no form in JSON");
            }
        }
        return new Json.Num(number instanceof BigDecimal decimal ? text(decimal) : number.toString());
    }

    /// Without a fraction it is an integer, as in Python, unless that has more digits than anybody wants to see.
    private static String text(BigDecimal decimal) {
        return decimal.scale() <= 0 && decimal.scale() > -MOST_ZEROS
                ? decimal.toBigInteger().toString()
                : decimal.toString();
    }

    private void write(Json value) {
        switch (value) {
            case Json.Obj object -> writeObject(object);
            case Json.Arr array -> writeArray(array);
            case Json.Str(var text) -> writeString(text);
            case Json.Num(var literal) -> out.append(literal);
            case Json.Bool(var flag) -> out.append(flag);
            case Json.Null.NULL -> out.append("null");
        }
    }

    private void writeObject(Json.Obj object) {
        out.append('{');
        var first = true;
        for (var member : object.members().entrySet()) {
            if (!first) {
                out.append(',');
            }
            first = false;
            writeString(member.getKey());
            out.append(':');
            write(member.getValue());
        }
        out.append('}');
    }

    private void writeArray(Json.Arr array) {
        out.append('[');
        for (int i = 0; i < array.items().size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(array.items().get(i));
        }
        out.append(']');
    }

    private void writeString(String text) {
        out.append('"');
        text.codePoints().forEach(this::writeChar);
        out.append('"');
    }

    private void writeChar(int c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20 || Character.getType(c) == Character.SURROGATE) {
                    out.append("\\u").append(HexFormat.of().toHexDigits((char) c));
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }
}
