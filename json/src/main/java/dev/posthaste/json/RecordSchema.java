package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.json.Labels.Mark;
import dev.posthaste.json.Schemas.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the schema of a record.
///
/// @param name    how it is called
/// @param tag     by which it is known; null for none
/// @param schemas where named types go
record RecordSchema(RecordName name, @Nullable Tag tag, Schemas schemas) {

    Json.Obj write(List<Field<?>> fields, List<Field<?>> computed, boolean closed) {
        var all = new ArrayList<>(fields);
        if (schemas.direction() == Direction.OUTPUT) {
            all.addAll(computed);
        }
        var members = new LinkedHashMap<>(Field.object(all, schemas).members());
        if (tag != null) {
            addTag(members, tag);
        }
        members.put("title", new Json.Str(name.title()));
        if (!name.description().isEmpty()) {
            members.put("description", new Json.Str(name.description()));
        }
        if (closed) {
            members.put("additionalProperties", new Json.Bool(false));
        }
        fields.stream()
                .filter(field -> field.labels().is(Mark.REST))
                .forEach(field -> members.put("additionalProperties", additional(field)));
        members.putAll(name.extra().members());
        return new Json.Obj(members);
    }

    private Json additional(Field<?> rest) {
        var additional = rest.shape().schema(schemas).get("additionalProperties");
        return additional == null || additional.equals(Json.object()) ? new Json.Bool(true) : additional;
    }

    private static void addTag(Map<String, Json> members, Tag tag) {
        var properties = new LinkedHashMap<String, Json>();
        properties.put(tag.name(), tag.schema());
        var required = new ArrayList<Json>(List.of(new Json.Str(tag.name())));
        if (members.get("properties") instanceof Json.Obj own) {
            properties.putAll(own.members());
        }
        if (members.get("required") instanceof Json.Arr own) {
            required.addAll(own.items());
        }
        members.put("properties", new Json.Obj(properties));
        members.put("required", new Json.Arr(required));
    }
}
