package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes an OpenAPI 3.1 document as OpenAPI 3.0.3, whose schemas are those of an older JSON Schema: no type `null`, no
/// `const`, bounds that are flags, one example. Webhooks have no place there.
final class OpenApi30 {

    private static final Json NULL_TYPE = Json.object("type", "null");

    private OpenApi30() {}

    static Json.Obj of(Json.Obj document) {
        var members = new LinkedHashMap<>(((Json.Obj) older(document)).members());
        members.put("openapi", Json.of("3.0.3"));
        members.remove("webhooks");
        return new Json.Obj(members);
    }

    private static Json older(Json value) {
        return switch (value) {
            case Json.Obj object -> object(object);
            case Json.Arr(var items) -> Json.array(items, OpenApi30::older);
            default -> value;
        };
    }

    private static Json.Obj object(Json.Obj object) {
        var members = new LinkedHashMap<String, Json>();
        object.members().forEach((name, value) -> members.put(name, older(value)));
        if (isSchema(object)) {
            allowNull(members);
            constant(members);
            bound(members, "exclusiveMinimum", "minimum");
            bound(members, "exclusiveMaximum", "maximum");
            example(members);
        }
        return new Json.Obj(members);
    }

    private static boolean isSchema(Json.Obj object) {
        return List.of("type", "anyOf", "oneOf", "const", "enum", "$ref").stream()
                .anyMatch(name -> object.get(name) != null);
    }

    private static void allowNull(Map<String, Json> members) {
        if (!(members.get("anyOf") instanceof Json.Arr(var choices)) || !choices.contains(NULL_TYPE)) {
            return;
        }
        var others = new ArrayList<>(choices);
        others.remove(NULL_TYPE);
        if (others.size() == 1 && others.getFirst() instanceof Json.Obj only && only.get("$ref") == null) {
            members.remove("anyOf");
            only.members().forEach(members::putIfAbsent);
        } else {
            members.put("anyOf", new Json.Arr(others));
        }
        members.put("nullable", Json.of(true));
    }

    private static void constant(Map<String, Json> members) {
        var constant = members.remove("const");
        if (constant != null) {
            members.put("enum", new Json.Arr(List.of(constant)));
        }
    }

    private static void bound(Map<String, Json> members, String exclusive, String inclusive) {
        if (members.get(exclusive) instanceof Json.Num bound) {
            members.put(inclusive, bound);
            members.put(exclusive, Json.of(true));
        }
    }

    private static void example(Map<String, Json> members) {
        if (members.get("examples") instanceof Json.Arr(var examples)) {
            members.remove("examples");
            if (!examples.isEmpty()) {
                members.putIfAbsent("example", examples.getFirst());
            }
        }
    }
}
