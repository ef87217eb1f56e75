package dev.posthaste.contract.replay;

import dev.posthaste.Json;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Compares OpenAPI documents by value, after the few normalisations that the module's README lists.
final class DocumentComparison {

    private DocumentComparison() {}

    /// All places where two documents differ.
    static List<JsonDifference> differences(Json expected, Json actual) {
        return JsonDifference.between(normal(expected), normal(actual));
    }

    private static Json normal(Json json) {
        return switch (json) {
            case Json.Obj(var members) -> object(members);
            case Json.Arr(var items) ->
                new Json.Arr(items.stream().map(DocumentComparison::normal).toList());
            default -> json;
        };
    }

    private static Json object(Map<String, Json> members) {
        var normal = new LinkedHashMap<String, Json>();
        members.forEach((name, value) -> normal.put(name, name.equals("required") ? sorted(value) : normal(value)));
        return new Json.Obj(normal);
    }

    /// The names of required members are a set. A parameter's `required` is a boolean, a property of that name a
    /// schema.
    private static Json sorted(Json required) {
        return required instanceof Json.Arr(var names)
                ? new Json.Arr(names.stream()
                        .sorted(Comparator.comparing(Json::toString))
                        .toList())
                : normal(required);
    }
}
