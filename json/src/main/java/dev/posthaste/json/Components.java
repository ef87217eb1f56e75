package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.json.Schemas.Direction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The named schemas of a document. References are provisional until all types are known: then the names are settled.
///
/// A type whose two directions agree has one schema under its title; else `-Input` and `-Output` are added. Types of
/// one title get their whole names. These are pydantic's rules (its `_DefinitionsRemapping`), by which a type that
/// contains itself has two schemas also where they read the same.
public final class Components {

    private static final String PROVISIONAL = "#/provisional/";
    private static final String PLACE = "#/components/schemas/";

    record Key(String id, String title, Direction direction) {
        String reference() {
            return PROVISIONAL + direction + "/" + id;
        }

        /// The names that it may have, the best first.
        List<String> alternatives() {
            var suffix = direction == Direction.INPUT ? "-Input" : "-Output";
            var simple = normal(title);
            var whole = normal(id);
            return List.of(simple, simple + suffix, whole, whole + suffix);
        }

        private static String normal(String name) {
            return name.replaceAll("[^a-zA-Z0-9.\\-_]", "_").replace(".", "__");
        }
    }

    private final Map<Key, Json.Obj> definitions = new LinkedHashMap<>();

    /// None so far.
    public Components() {}

    String reference(Key key, Supplier<Json.Obj> definition) {
        if (!definitions.containsKey(key)) {
            definitions.put(key, Json.object());
            definitions.put(key, definition.get());
        }
        return key.reference();
    }

    /// The document with the names settled, and `components.schemas` added.
    ///
    /// @param more schemas that belong to no type, by name
    public Json.Obj settle(Json.Obj document, Map<String, Json.Obj> more) {
        var names = names();
        UnaryOperator<String> rename = text -> names.getOrDefault(text, text);
        var schemas = new TreeMap<String, Json>(more);
        definitions.forEach((key, definition) -> {
            var name = names.get(key.reference());
            if (name != null) {
                schemas.put(name.substring(PLACE.length()), renamed(definition, rename));
            }
        });
        var settled = (Json.Obj) renamed(document, rename);
        if (schemas.isEmpty()) {
            return settled;
        }
        var components = settled.get("components") instanceof Json.Obj own ? own : Json.object();
        return settled.with("components", components.with("schemas", new Json.Obj(schemas)));
    }

    private Map<String, String> names() {
        var names = chosen(Map.of());
        for (var settled = false; !settled; ) {
            var next = chosen(names);
            settled = next.equals(names);
            names = next;
        }
        return names;
    }

    /// The first name of each key under which no other schema stands, where references have the names chosen before.
    private Map<String, String> chosen(Map<String, String> before) {
        var alternatives = new HashMap<String, Set<Json>>();
        definitions.forEach((key, definition) -> {
            var schema = renamed(definition, text -> before.getOrDefault(text, text));
            key.alternatives()
                    .forEach(name -> alternatives
                            .computeIfAbsent(name, each -> new HashSet<>())
                            .add(schema));
        });
        var names = new HashMap<String, String>();
        for (var key : definitions.keySet()) {
            var free = key.alternatives().stream()
                    .filter(name -> alternatives.getOrDefault(name, Set.of()).size() == 1)
                    .findFirst();
            names.put(key.reference(), PLACE + free.orElse(key.alternatives().getLast()));
        }
        return names;
    }

    private static Json renamed(Json value, UnaryOperator<String> rename) {
        return switch (value) {
            case Json.Obj(var members) -> {
                var changed = new LinkedHashMap<String, Json>();
                members.forEach((name, member) -> changed.put(name, renamed(member, rename)));
                yield new Json.Obj(changed);
            }
            case Json.Arr(var items) -> Json.array(items, item -> renamed(item, rename));
            case Json.Str(var text) -> text.startsWith("#") ? new Json.Str(rename.apply(text)) : value;
            default -> value;
        };
    }
}
