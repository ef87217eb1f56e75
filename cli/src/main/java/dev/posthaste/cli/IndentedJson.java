package dev.posthaste.cli;

import dev.posthaste.Json;
import java.util.stream.Collectors;

/// Writes JSON for people: two spaces a level.
final class IndentedJson {

    private IndentedJson() {}

    static String of(Json value) {
        return text(value, "\n");
    }

    private static String text(Json value, String line) {
        var inner = line + "  ";
        return switch (value) {
            case Json.Obj(var members)
            when !members.isEmpty() ->
                members.entrySet().stream()
                        .map(member -> Json.of(member.getKey()) + ": " + text(member.getValue(), inner))
                        .collect(Collectors.joining("," + inner, "{" + inner, line + "}"));
            case Json.Arr(var items)
            when !items.isEmpty() ->
                items.stream()
                        .map(item -> text(item, inner))
                        .collect(Collectors.joining("," + inner, "[" + inner, line + "]"));
            default -> value.toString();
        };
    }
}
