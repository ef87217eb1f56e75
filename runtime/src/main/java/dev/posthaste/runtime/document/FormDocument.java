package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import dev.posthaste.json.Field;
import dev.posthaste.json.Schemas;
import dev.posthaste.json.Title;
import dev.posthaste.runtime.link.Argument;
import dev.posthaste.runtime.link.BodyForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Writes the schema of a form.
///
/// @param form  the form
/// @param title the name of its schema, where it is not the record's that is the whole form
/// @param input where schemas are put
record FormDocument(BodyForm.Form form, String title, Schemas input) {

    Json schema() {
        if (form.singles().isEmpty() && form.groups().size() == 1) {
            var group = form.groups().getFirst();
            if (group.field().required()) {
                return group.field().shape().schema(input);
            }
        }
        return input.component(title, title, () -> members().with("title", Json.of(title)));
    }

    /// Records are parts of the form rather than members of it.
    private Json.Obj members() {
        var fields = new LinkedHashMap<String, Field<?>>();
        form.singles().forEach(single -> fields.put(single.field().name(), single.field()));
        if (form.groups().isEmpty()) {
            return Field.object(fields.values(), input);
        }
        var parts = form.groups().stream().map(this::part).toList();
        var schema = Json.object("allOf", parts);
        if (!fields.isEmpty()) {
            schema = new Json.Obj(joined(schema, Field.object(fields.values(), input)));
        }
        return schema.with("type", Json.of("object"));
    }

    private static LinkedHashMap<String, Json> joined(Json.Obj first, Json.Obj second) {
        var members = new LinkedHashMap<>(first.members());
        members.putAll(second.members());
        return members;
    }

    private Json part(Argument.Group group) {
        var schema = group.field().shape().schema(input);
        if (group.field().required() || !(schema.get("anyOf") instanceof Json.Arr(var branches))) {
            return schema;
        }
        var there = new ArrayList<>(branches);
        there.remove(Json.object("type", "null"));
        var titled = Json.object("anyOf", there, "title", Title.of(group.field().name()));
        return Json.object("anyOf", List.of(absent(group), titled));
    }

    /// A record that may be left out is left out where none of its fields is sent.
    private static Json absent(Argument.Group group) {
        if (group.others()) {
            return Json.object("maxProperties", 0);
        }
        var names = group.places().stream()
                .map(Argument.Group.Place::key)
                .sorted()
                .map(name -> Json.object("required", List.of(name)))
                .toList();
        return Json.object("not", Json.object("anyOf", names));
    }
}
