package dev.posthaste.runtime.document;

import dev.posthaste.InvalidRequests;
import dev.posthaste.Json;
import dev.posthaste.json.Schemas;
import dev.posthaste.json.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Describes the answer to wrong values: FastAPI's under its names, or what an application put in its place. Belongs to
/// one document, and notes whether it was needed there.
final class ValidationErrors {

    private static final String PLACE = "#/components/schemas/";

    private final InvalidRequests answer;
    private final @Nullable Shape<?> shape;
    private boolean used;

    /// @param shape of the record that the body is; null for another body
    ValidationErrors(InvalidRequests answer, @Nullable Shape<?> shape) {
        this.answer = answer;
        this.shape = shape;
    }

    /// Adds the answer, unless its status is described already, by itself or as one of many.
    void addTo(Map<String, Json.Obj> responses, Schemas output) {
        var status = Integer.toString(answer.status());
        if (List.of(status, status.charAt(0) + "XX", "default").stream().anyMatch(responses::containsKey)) {
            return;
        }
        used = true;
        var content = Json.object(answer.mediaType(), Json.object("schema", schema(output)));
        responses.put(status, Json.object("description", "Validation Error", "content", content));
    }

    private Json.Obj schema(Schemas output) {
        return shape == null ? Json.object("$ref", PLACE + name()) : shape.schema(output);
    }

    private String name() {
        var own = answer.schema();
        var title = own == null ? null : own.text("title");
        return title == null ? "HTTPValidationError" : title;
    }

    /// The schemas that the document needs because of it.
    Map<String, Json.Obj> schemas() {
        var schemas = new LinkedHashMap<String, Json.Obj>();
        if (used && shape == null) {
            schemas.put(name(), answer.schema() == null ? whole() : answer.schema());
            schemas.put("ValidationError", item());
        }
        return schemas;
    }

    private static Json.Obj whole() {
        var items = Json.object(
                "items", Json.object("$ref", PLACE + "ValidationError"), "type", "array", "title", "Detail");
        return Json.object(
                "properties", Json.object("detail", items), "type", "object", "title", "HTTPValidationError");
    }

    private static Json.Obj item() {
        var segment = List.of(Json.object("type", "string"), Json.object("type", "integer"));
        var location = Json.object("items", Json.object("anyOf", segment), "type", "array", "title", "Location");
        var properties = Json.object(
                "loc", location,
                "msg", Json.object("type", "string", "title", "Message"),
                "type", Json.object("type", "string", "title", "Error Type"),
                "input", Json.object("title", "Input"),
                "ctx", Json.object("type", "object", "title", "Context"));
        return Json.object(
                "properties",
                properties,
                "type",
                "object",
                "required",
                List.of("loc", "msg", "type"),
                "title",
                "ValidationError");
    }
}
