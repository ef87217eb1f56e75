package dev.posthaste.jwt.encoding;

import dev.posthaste.Json;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// Writes JSON compactly and in ASCII alone, so that a token's text does not hang on an encoding.
public final class AsciiJson {

    private final StringBuilder out = new StringBuilder();
    private final boolean sorted;

    private AsciiJson(boolean sorted) {
        this.sorted = sorted;
    }

    /// The value, its members in their order.
    public static byte[] of(Json value) {
        return write(value, false);
    }

    /// The value, the members of each object ordered by name.
    public static byte[] sorted(Json value) {
        return write(value, true);
    }

    private static byte[] write(Json value, boolean sorted) {
        var writer = new AsciiJson(sorted);
        writer.write(value);
        return writer.out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void write(Json value) {
        switch (value) {
            case Json.Obj(var members) -> object(sorted ? new TreeMap<>(members) : members);
            case Json.Arr(var items) -> array(items);
            case Json.Str(var text) -> string(text);
            default -> out.append(value);
        }
    }

    private void object(Map<String, Json> members) {
        out.append('{');
        var separator = "";
        for (var member : members.entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            write(member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void array(Collection<Json> items) {
        out.append('[');
        var separator = "";
        for (var item : items) {
            out.append(separator);
            write(item);
            separator = ",";
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        text.chars().forEach(c -> character((char) c));
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20 || c > 0x7e) {
                    out.append("\\u").append(HexFormat.of().toHexDigits(c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
