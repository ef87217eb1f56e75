package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import dev.posthaste.json.Field;
import dev.posthaste.json.Schemas;
import dev.posthaste.json.Title;
import dev.posthaste.runtime.link.Plan;
import java.util.LinkedHashMap;

/// Writes the Request Body Object of one route.
///
/// @param plan  what the route reads
/// @param id    the operation's, which names the object of several body parameters
/// @param input where schemas are put
record RequestBodyDocument(Plan plan, String id, Schemas input) {

    Json write() {
        var whole = plan.wholeBody();
        var schema = whole == null ? membersSchema() : wholeSchema(whole.field());
        var required = plan.bodies().stream().anyMatch(body -> body.field().required());
        var content = Json.object("application/json", Json.object("schema", schema));
        return required ? Json.object("content", content, "required", true) : Json.object("content", content);
    }

    private Json wholeSchema(Field<?> field) {
        var schema = field.schema(input);
        return schema.get("$ref") != null ? schema : schema.with("title", Json.of(Title.of(field.name())));
    }

    /// Several body parameters are one object, under a name of its own as in FastAPI.
    private Json membersSchema() {
        var fields = new LinkedHashMap<String, Field<?>>();
        plan.bodies().forEach(body -> fields.putIfAbsent(body.field().name(), body.field()));
        var title = "Body_" + id;
        return input.component(
                title, title, () -> Field.object(fields.values(), input).with("title", Json.of(title)));
    }
}
