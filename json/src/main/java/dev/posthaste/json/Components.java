package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.json.Schemas.Direction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The named schemas of a document. References are provisional until all types are known: then the names are settled.
///
/// A type whose two directions agree has one schema under its title; else `-Input` and `-Output` are added. Types of
/// one title get their whole names (FastAPI's rules).
public final class Components {

    private static final String PROVISIONAL = "#/provisional/";
    private static final String PLACE = "#/components/schemas/";

    record Key(String id, String title, Direction direction) {
        String reference() {
            return PROVISIONAL + direction + "/" + id;
        }

        Key other() {
            return new Key(id, title, direction == Direction.INPUT ? Direction.OUTPUT : Direction.INPUT);
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
        var split = splitKeys();
        var ids = new HashMap<String, Set<String>>();
        definitions
                .keySet()
                .forEach(key -> ids.computeIfAbsent(key.title(), each -> new HashSet<>())
                        .add(key.id()));
        var names = new HashMap<String, String>();
        for (var key : definitions.keySet()) {
            var unique = ids.getOrDefault(key.title(), Set.of()).size() == 1;
            var base = unique ? key.title() : key.id().replaceAll("[^A-Za-z0-9_]+", "__");
            names.put(key.reference(), PLACE + base + (split.contains(key) ? suffix(key.direction()) : ""));
        }
        return names;
    }

    private static String suffix(Direction direction) {
        return direction == Direction.INPUT ? "-Input" : "-Output";
    }

    /// The keys whose two directions differ, in themselves or in what they refer to.
    private Set<Key> splitKeys() {
        var split = new HashSet<Key>();
        var references = new HashSet<String>();
        for (var grown = true; grown; ) {
            grown = false;
            for (var key : definitions.keySet()) {
                if (!split.contains(key) && definitions.containsKey(key.other()) && differs(key, references)) {
                    grown = split.add(key);
                    references.add(key.reference());
                }
            }
        }
        return split;
    }

    private boolean differs(Key key, Set<String> split) {
        UnaryOperator<String> merged = text ->
                text.startsWith(PROVISIONAL) && !split.contains(text) ? text.replaceFirst("(INPUT|OUTPUT)/", "") : text;
        return !renamed(definition(key), merged).equals(renamed(definition(key.other()), merged));
    }

    private Json.Obj definition(Key key) {
        return definitions.getOrDefault(key, Json.object());
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
