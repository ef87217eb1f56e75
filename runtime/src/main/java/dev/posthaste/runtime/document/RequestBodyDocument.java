package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import dev.posthaste.json.Field;
import dev.posthaste.json.Schemas;
import dev.posthaste.json.Title;
import dev.posthaste.runtime.link.Argument;
import dev.posthaste.runtime.link.BodyForm;
import java.util.LinkedHashMap;
import java.util.List;

/// Writes the Request Body Object of one route.
///
/// @param body  what the body is; something
/// @param id    the operation's, which names the object of several body parameters
/// @param input where schemas are put
record RequestBodyDocument(BodyForm body, String id, Schemas input) {

    Json write() {
        return switch (body) {
            case BodyForm.None.NONE -> Json.object();
            case BodyForm.Whole(var whole) ->
                content(
                        whole.mediaType(),
                        wholeSchema(whole.field()),
                        whole.field().required());
            case BodyForm.Members(var bodies) ->
                content(mediaType(bodies), membersSchema(bodies), isAnyRequired(bodies));
            case BodyForm.Form form ->
                content(
                        form.files() ? "multipart/form-data" : "application/x-www-form-urlencoded",
                        new FormDocument(form, "Body_" + id, input).schema(),
                        form.required());
        };
    }

    private static boolean isAnyRequired(List<Argument.Body> bodies) {
        return bodies.stream().anyMatch(member -> member.field().required());
    }

    private static Json content(String mediaType, Json schema, boolean required) {
        var content = Json.object(mediaType, Json.object("schema", schema));
        return required ? Json.object("content", content, "required", true) : Json.object("content", content);
    }

    private Json wholeSchema(Field<?> field) {
        var schema = field.schema(input);
        var title = field.labels().title();
        return schema.get("$ref") != null
                ? schema
                : schema.with("title", Json.of(title.isEmpty() ? Title.of(field.name()) : title));
    }

    private static String mediaType(List<Argument.Body> bodies) {
        var types = bodies.stream().map(Argument.Body::mediaType).distinct().toList();
        return types.size() == 1 ? types.getFirst() : "application/json";
    }

    /// Several body parameters are one object, under a name of its own as in FastAPI.
    private Json membersSchema(List<Argument.Body> bodies) {
        var fields = new LinkedHashMap<String, Field<?>>();
        bodies.forEach(member -> fields.put(member.field().name(), member.field()));
        var title = "Body_" + id;
        return input.component(
                title, title, () -> Field.object(fields.values(), input).with("title", Json.of(title)));
    }
}
