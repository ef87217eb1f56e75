package dev.posthaste.json;

import dev.posthaste.Json;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.function.Consumer;

/// JSON text as Python's `json.dumps` writes it, where FastAPI leaves the writing to it: messages of WebSockets, and
/// items of streams that have no type.
public final class PythonJson {

    private final StringBuilder out = new StringBuilder();
    private final String comma;
    private final String colon;
    private final boolean ascii;

    private PythonJson(String comma, String colon, boolean ascii) {
        this.comma = comma;
        this.colon = colon;
        this.ascii = ascii;
    }

    /// Without spaces, characters as they are: Starlette's way.
    public static String compact(Json value) {
        return new PythonJson(",", ":", false).text(value);
    }

    /// With a space after commas and colons, and all characters beyond ASCII escaped: Python's own way.
    public static String spaced(Json value) {
        return new PythonJson(", ", ": ", true).text(value);
    }

    private String text(Json value) {
        write(value);
        return out.toString();
    }

    private void write(Json value) {
        switch (value) {
            case Json.Obj(var members) -> {
                out.append('{');
                separated(members.entrySet().iterator(), member -> {
                    writeString(member.getKey());
                    out.append(colon);
                    write(member.getValue());
                });
                out.append('}');
            }
            case Json.Arr(var items) -> {
                out.append('[');
                separated(items.iterator(), this::write);
                out.append(']');
            }
            case Json.Str(var text) -> writeString(text);
            case Json.Num number -> out.append(number(number));
            case Json.Bool(var flag) -> out.append(flag);
            case Json.Null.NULL -> out.append("null");
        }
    }

    private <T> void separated(Iterator<T> items, Consumer<T> each) {
        while (items.hasNext()) {
            each.accept(items.next());
            if (items.hasNext()) {
                out.append(comma);
            }
        }
    }

    private void writeString(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            writeChar(text, i);
        }
        out.append('"');
    }

    private void writeChar(String text, int index) {
        char c = text.charAt(index);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ' || (ascii && c > '~') || lonely(text, index)) {
                    out.append("\\u").append(HexFormat.of().toHexDigits(c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /// Whether it is half a character without the other half, which UTF-8 cannot hold.
    private static boolean lonely(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    /// A real number as the `repr` of Python's `float`, where that is the same number: no digit is lost.
    private static String number(Json.Num number) {
        if (number.integral() || number.literal().length() > 40) {
            return number.literal();
        }
        var value = Double.parseDouble(number.literal());
        if (Double.isInfinite(value)) {
            return number.literal();
        }
        var written = repr(value);
        return new BigDecimal(written).compareTo(number.decimal()) == 0 ? written : number.literal();
    }

    /// The shortest digits that give the number again, with an exponent outside of 1e-4 to 1e16.
    private static String repr(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        var shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        var exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent < -4 || exponent >= 16) {
            var digits = shortest.unscaledValue().abs().toString();
            return (value < 0 ? "-" : "")
                    + digits.charAt(0)
                    + (digits.length() > 1 ? "." + digits.substring(1) : "")
                    + "e%s%02d".formatted(exponent < 0 ? "-" : "+", Math.abs(exponent));
        }
        var plain = shortest.toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }
}
