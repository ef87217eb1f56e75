package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The shape of maps with string keys.
final class MapShape<V> extends Shape<Map<String, @Nullable V>> {

    private final Shape<V> values;

    MapShape(Shape<V> values) {
        this.values = values;
    }

    @Override
    public @Nullable Map<String, @Nullable V> read(Json value, Problems problems) {
        if (!(value instanceof Json.Obj object)) {
            problems.add(new Mismatch("dict_type", "Input should be a valid dictionary"), value);
            return null;
        }
        var before = problems.count();
        var map = new LinkedHashMap<String, @Nullable V>();
        object.members().forEach((name, member) -> {
            problems.enter(name);
            map.put(name, values.read(member, problems));
            problems.leave();
        });
        return problems.count() > before ? null : Collections.unmodifiableMap(map);
    }

    @Override
    public Map<String, @Nullable V> accept(JsonInput in) {
        var map = new LinkedHashMap<String, @Nullable V>();
        in.beginObject();
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            if (map.containsKey(name)) {
                throw in.odd();
            }
            map.put(name, values.accept(in));
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    void writeValue(Map<String, @Nullable V> value, JsonOutput out) {
        out.beginObject();
        writeEntries(value, out);
        out.endObject();
    }

    @Override
    void writeEntries(Map<String, @Nullable V> value, JsonOutput out) {
        value.forEach((name, each) -> {
            out.name(name);
            values.write(each, out);
        });
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return Json.object("additionalProperties", values.schema(schemas), "type", "object");
    }
}
