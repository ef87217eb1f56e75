package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import java.util.List;
import java.util.Map;

/// The schemas of the 422 answer, under the names that FastAPI gives them.
final class ValidationErrors {

    private ValidationErrors() {}

    static Json response() {
        var schema = Json.object("$ref", "#/components/schemas/HTTPValidationError");
        return Json.object(
                "description",
                "Validation Error",
                "content",
                Json.object("application/json", Json.object("schema", schema)));
    }

    static Map<String, Json.Obj> schemas() {
        return Map.of("HTTPValidationError", whole(), "ValidationError", item());
    }

    private static Json.Obj whole() {
        var items = Json.object(
                "items",
                Json.object("$ref", "#/components/schemas/ValidationError"),
                "type",
                "array",
                "title",
                "Detail");
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
