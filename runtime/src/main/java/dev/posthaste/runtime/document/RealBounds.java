package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import java.util.LinkedHashMap;
import java.util.Set;

/// Writes the bounds of numbers in component schemas as reals, `0.0` for `0`, as FastAPI does there, and nowhere else:
/// its model of a schema holds them as `float`.
final class RealBounds {

    private static final Set<String> BOUNDS =
            Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");

    private static final Set<String> SCHEMAS = Set.of(
            "items", "additionalProperties", "propertyNames", "contains", "not", "if", "then", "else", "contentSchema");

    private static final Set<String> LISTS = Set.of("anyOf", "oneOf", "allOf", "prefixItems");

    private static final Set<String> NAMED = Set.of("properties", "patternProperties", "$defs", "dependentSchemas");

    private RealBounds() {}

    /// The same document, with such bounds in its components.
    static Json.Obj in(Json.Obj document) {
        if (document.get("components") instanceof Json.Obj components
                && components.get("schemas") instanceof Json.Obj schemas) {
            return document.with(
                    "components", components.with("schemas", each(schemas, (name, schema) -> schema(schema))));
        }
        return document;
    }

    private static Json schema(Json value) {
        if (!(value instanceof Json.Obj schema)) {
            return value;
        }
        return each(schema, (keyword, part) -> {
            if (BOUNDS.contains(keyword)) {
                return part instanceof Json.Num number ? real(number) : part;
            } else if (SCHEMAS.contains(keyword)) {
                return schema(part);
            } else if (LISTS.contains(keyword) && part instanceof Json.Arr(var items)) {
                return new Json.Arr(items.stream().map(item -> schema(item)).toList());
            }
            return NAMED.contains(keyword) && part instanceof Json.Obj named
                    ? each(named, (name, each) -> schema(each))
                    : part;
        });
    }

    private static Json real(Json.Num bound) {
        return bound.integral() ? Json.of(Double.parseDouble(bound.literal())) : bound;
    }

    @FunctionalInterface
    private interface Change {
        Json of(String name, Json value);
    }

    private static Json.Obj each(Json.Obj object, Change change) {
        var members = new LinkedHashMap<String, Json>();
        object.members().forEach((name, value) -> members.put(name, change.of(name, value)));
        return new Json.Obj(members);
    }
}
