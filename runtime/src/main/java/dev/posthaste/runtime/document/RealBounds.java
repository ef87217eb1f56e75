package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import java.util.LinkedHashMap;
import java.util.Set;

/// Writes the bounds of numbers as reals, `0.0` for `0`, as FastAPI does but for those of parameters and of the items
/// of
/// streams: its model of a schema holds them as `float`.
final class RealBounds {

    private static final Set<String> BOUNDS =
            Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");

    private static final Set<String> SCHEMAS = Set.of(
            "items", "additionalProperties", "propertyNames", "contains", "not", "if", "then", "else", "contentSchema");

    private static final Set<String> LISTS = Set.of("anyOf", "oneOf", "allOf", "prefixItems");

    private static final Set<String> NAMED = Set.of("properties", "patternProperties", "$defs", "dependentSchemas");

    private RealBounds() {}

    /// The same document, with such bounds in its components and in the content of requests and answers.
    static Json.Obj in(Json.Obj document) {
        var real = each(document, (name, part) -> name.equals("paths") || name.equals("webhooks") ? below(part) : part);
        if (real.get("components") instanceof Json.Obj components
                && components.get("schemas") instanceof Json.Obj schemas) {
            return real.with("components", components.with("schemas", each(schemas, (name, schema) -> schema(schema))));
        }
        return real;
    }

    /// What is below a path: parameters and header fields stay as they are.
    private static Json below(Json value) {
        if (!(value instanceof Json.Obj object)) {
            return value;
        }
        return each(object, (name, part) -> switch (name) {
            case "parameters", "headers", "examples" -> part;
            case "content" -> part instanceof Json.Obj media ? each(media, (type, one) -> media(one)) : part;
            default -> below(part);
        });
    }

    private static Json media(Json value) {
        return value instanceof Json.Obj media
                ? each(media, (name, part) -> name.equals("schema") ? schema(part) : part)
                : value;
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
