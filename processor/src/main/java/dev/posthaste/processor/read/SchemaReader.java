package dev.posthaste.processor.read;

import dev.posthaste.Json;
import dev.posthaste.Schema;
import dev.posthaste.internal.JsonLiteral;
import java.util.LinkedHashMap;
import javax.lang.model.element.TypeElement;

/// Reads what `@Schema` on a type puts into its schema.
record SchemaReader(Annotations annotations) {

    /// The members, as the text of a JSON object; empty where there are none.
    String read(TypeElement type) {
        var members = new LinkedHashMap<String, Json>();
        var schema = Annotations.find(type, Schema.class);
        if (Annotations.find(type, Deprecated.class) != null) {
            members.put("deprecated", new Json.Bool(true));
        }
        if (schema != null) {
            var title = String.valueOf(annotations.value(schema, "title"));
            if (!title.isEmpty()) {
                members.put("title", new Json.Str(title));
            }
            var examples = annotations.items(schema, "examples");
            if (!examples.isEmpty()) {
                members.put("examples", Json.array(examples, each -> json(String.valueOf(each))));
            }
            if (json(String.valueOf(annotations.value(schema, "extra"))) instanceof Json.Obj extra) {
                members.putAll(extra.members());
            }
        }
        return members.isEmpty() ? "" : new Json.Obj(members).toString();
    }

    /// The value; a string where it is no JSON, of which a check has told.
    private static Json json(String text) {
        try {
            return JsonLiteral.of(text);
        } catch (IllegalArgumentException e) {
            return new Json.Str(text);
        }
    }
}
