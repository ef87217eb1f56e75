package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The shape of maps. JSON's names are strings, of which the keys are read as a parameter's text is.
final class MapShape<K, V> extends Shape<Map<K, @Nullable V>> {

    private final Shape<K> keys;
    private final Shape<V> values;

    /// Whether names are the keys as they are.
    private final boolean plain;

    MapShape(Shape<K> keys, Shape<V> values) {
        this.keys = keys;
        this.values = values;
        this.plain = keys.label().equals("str") && keys instanceof ScalarShape;
    }

    @Override
    public @Nullable Map<K, @Nullable V> read(Json value, Problems problems) {
        if (!(value instanceof Json.Obj object)) {
            problems.add(new Mismatch("dict_type", "Input should be a valid dictionary"), value);
            return null;
        }
        var before = problems.count();
        var map = new LinkedHashMap<K, @Nullable V>();
        object.members().forEach((name, member) -> {
            problems.enter(name);
            var key = key(name, problems);
            var each = values.read(member, problems);
            problems.leave();
            if (key != null) {
                map.put(key, each);
            }
        });
        return problems.count() > before ? null : Collections.unmodifiableMap(map);
    }

    private @Nullable K key(String name, Problems problems) {
        problems.enter("[key]");
        var key = keys.read(new Json.Str(name), problems);
        problems.leave();
        return key;
    }

    @Override
    public Map<K, @Nullable V> accept(JsonInput in) {
        var map = new LinkedHashMap<K, @Nullable V>();
        in.beginObject();
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            var key = key(name);
            if (key == null || map.containsKey(key)) {
                throw in.odd();
            }
            map.put(key, values.accept(in));
        }
        return Collections.unmodifiableMap(map);
    }

    @SuppressWarnings("unchecked") // plain keys are strings
    private @Nullable K key(String name) {
        return plain ? (K) name : keys.read(new Json.Str(name), new Problems());
    }

    @Override
    void writeValue(Map<K, @Nullable V> value, JsonOutput out) {
        out.beginObject();
        writeEntries(value, out);
        out.endObject();
    }

    @Override
    void writeEntries(Map<K, @Nullable V> value, JsonOutput out) {
        var selection = out.selection();
        value.forEach((key, each) -> {
            var name = name(key);
            out.name(name);
            if (selection == null) {
                values.write(each, out);
            } else {
                out.write(values, each, selection.entry(name));
            }
        });
    }

    @Override
    @SuppressWarnings("unchecked")
    Shape<Object> item() {
        return (Shape<Object>) values;
    }

    private String name(K key) {
        if (key instanceof String text) {
            return text;
        }
        var json = JsonOutput.tree(keys, key);
        return json instanceof Json.Str(var text) ? text : json.toString();
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        var names = new LinkedHashMap<>(keys.schema(schemas).members());
        var schema = Json.object("type", "object");
        var each = values.schema(schemas);
        if (names.remove("pattern") instanceof Json.Str(var pattern)) {
            schema = schema.with("patternProperties", Json.object(pattern, each));
        } else {
            schema = schema.with("additionalProperties", each.members().isEmpty() ? Json.of(true) : each);
        }
        var text = names.remove("type", new Json.Str("string"));
        return (text && !names.isEmpty()) || names.containsKey("$ref")
                ? schema.with("propertyNames", new Json.Obj(names))
                : schema;
    }

    @Override
    String label() {
        return "dict[" + keys.label() + "," + values.label() + "]";
    }
}
