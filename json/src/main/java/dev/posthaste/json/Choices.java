package dev.posthaste.json;

import dev.posthaste.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A few values, each known by its JSON; of two with the same JSON the first is meant.
final class Choices<T> {

    private final Map<T, Json> written = new LinkedHashMap<>();
    private final Map<Json, T> exact = new LinkedHashMap<>();
    private final Map<BigDecimal, T> numbers = new HashMap<>();
    private final Map<String, T> texts = new HashMap<>();

    Choices(List<T> values, Function<? super T, ?> json) {
        for (var value : values) {
            add(value, Json.of(json.apply(value)));
        }
    }

    private void add(T value, Json json) {
        written.put(value, json);
        exact.putIfAbsent(json, value);
        var number = number(json);
        if (number != null) {
            numbers.putIfAbsent(number, value);
        }
        if (json instanceof Json.Str(var text)) {
            texts.putIfAbsent(text, value);
        }
    }

    /// In Python 1, 1.0 and True are equal.
    private static @Nullable BigDecimal number(Json json) {
        return switch (json) {
            case Json.Num number -> number.decimal().stripTrailingZeros();
            case Json.Bool(var flag) -> flag ? BigDecimal.ONE : BigDecimal.ZERO.stripTrailingZeros();
            default -> null;
        };
    }

    /// The value of that JSON, or null.
    @Nullable
    T find(Json json) {
        var found = exact.get(json);
        var number = found == null ? number(json) : null;
        return number == null ? found : numbers.get(number);
    }

    /// The value that the fast reader meets, or null.
    @Nullable
    T accept(JsonInput in) {
        return texts.isEmpty() ? find(in.tree()) : texts.get(in.text());
    }

    void write(T value, JsonOutput out) {
        var json = written.get(value);
        if (json == null) {
            throw new IllegalStateException(
                    "%s is none of the values that were declared: %s".formatted(value, expected()));
        }
        if (json instanceof Json.Str(var text)) {
            out.text(text);
        } else {
            out.tree(json);
        }
    }

    /// Whether all are whole numbers.
    boolean whole() {
        return exact.keySet().stream().allMatch(json -> json instanceof Json.Num number && number.integral());
    }

    /// All of them as Python shows them, for messages: `'a', 'b' or 'c'`.
    String expected() {
        var shown = new ArrayList<>(exact.keySet().stream().map(PythonText::of).toList());
        var last = shown.removeLast();
        return shown.isEmpty() ? last : String.join(", ", shown) + " or " + last;
    }

    /// All of them as pydantic shows them in places: `'a','b'`.
    String list() {
        return exact.keySet().stream().map(PythonText::of).collect(Collectors.joining(","));
    }

    /// The JSON of each.
    List<Json> json() {
        return List.copyOf(exact.keySet());
    }

    /// The schema's `type`, where they have one in common.
    Json.Obj typed(Json.Obj schema) {
        var types = exact.keySet().stream().map(Choices::type).distinct().toList();
        return types.size() == 1 ? schema.with("type", Json.of(types.getFirst())) : schema;
    }

    private static String type(Json json) {
        return switch (json) {
            case Json.Str _ -> "string";
            case Json.Num number -> number.integral() ? "integer" : "number";
            case Json.Bool _ -> "boolean";
            case Json.Null _ -> "null";
            case Json.Arr _ -> "array";
            case Json.Obj _ -> "object";
        };
    }
}
