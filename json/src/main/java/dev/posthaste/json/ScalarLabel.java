package dev.posthaste.json;

import dev.posthaste.Json;
import java.util.Map;

/// What pydantic calls scalars, and which JSON it takes for them as it is. Both follow from the schema.
final class ScalarLabel {

    private static final Map<String, String> BY_TYPE =
            Map.of("string", "str", "integer", "int", "number", "float", "boolean", "bool");

    private static final Map<String, String> BY_FORMAT = Map.ofEntries(
            Map.entry("date", "date"),
            Map.entry("date-time", "datetime"),
            Map.entry("time", "time"),
            Map.entry("duration", "timedelta"),
            Map.entry("uuid", "uuid"),
            Map.entry("binary", "bytes"),
            Map.entry("uri", "url"));

    private ScalarLabel() {}

    static String of(Json.Obj schema) {
        var format = schema.text("format");
        if (format != null) {
            return BY_FORMAT.getOrDefault(format, "str");
        }
        var type = schema.text("type");
        return type == null ? "decimal" : BY_TYPE.getOrDefault(type, "any");
    }

    static Exactness exactness(String label, Json value) {
        return switch (value) {
            case Json.Str _ -> exactIf(label.equals("str"));
            case Json.Bool _ -> exactIf(label.equals("bool"));
            case Json.Num number ->
                number.integral() && label.equals("float")
                        ? Exactness.STRICT
                        : exactIf(label.equals(number.integral() ? "int" : "float"));
            default -> Exactness.LAX;
        };
    }

    private static Exactness exactIf(boolean same) {
        return same ? Exactness.EXACT : Exactness.LAX;
    }
}
