package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import dev.posthaste.internal.MediaTypeName;
import dev.posthaste.internal.ReasonPhrase;
import dev.posthaste.internal.StatusCode;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Title;
import dev.posthaste.runtime.link.Route;
import dev.posthaste.runtime.node.Answered;
import dev.posthaste.runtime.node.Result;
import java.util.LinkedHashMap;

/// Writes the Responses Object of one route.
///
/// @param route what answers
/// @param parts what the operations of a document share
record ResponsesDocument(Route route, DocumentParts parts) {

    Json.Obj write() {
        var responses = new LinkedHashMap<String, Json.Obj>();
        responses.put(Integer.toString(route.handler().status()), goodResponse());
        for (var answered : route.operation().metadata().responses().values()) {
            var known = responses.getOrDefault(answered.status(), Json.object());
            responses.put(answered.status(), merged(known, answered));
        }
        if (route.plan().validates()) {
            parts.invalidAnswer().addTo(responses, parts.output());
        }
        return new Json.Obj(new LinkedHashMap<>(responses));
    }

    private Json.Obj goodResponse() {
        var response = Json.object("description", route.operation().metadata().responseDescription());
        if (route.handler().result() instanceof Result.Stream stream && stream.medium() != Result.Medium.CHUNKS) {
            var streamed = new StreamDocument(stream, route.operation().id(), parts.output());
            return response.with("content", streamed.content());
        }
        var mediaType = route.mediaType();
        if (!StatusCode.hasBody(route.handler().status()) || mediaType.equals(Route.ANY_TYPE)) {
            return response;
        }
        var schema = MediaTypeName.isJson(mediaType) ? resultSchema() : Json.object("type", "string");
        return response.with("content", content(mediaType, schema));
    }

    private static Json.Obj content(String mediaType, Json.Obj schema) {
        return Json.object(mediaType, Json.object("schema", schema));
    }

    /// As in FastAPI, nothing is said of `null`, which is what a `void` method answers.
    private Json.Obj resultSchema() {
        return route.handler().result() instanceof Result.Value(var shape)
                ? titled(shape, "Response " + Title.of(route.operation().id()))
                : Json.object();
    }

    private Json.Obj titled(Shape<?> shape, String title) {
        var schema = shape.schema(parts.output());
        var named = schema.get("$ref") != null || schema.members().isEmpty();
        return named ? schema : schema.with("title", Json.of(title));
    }

    private Json.Obj merged(Json.Obj known, Answered answered) {
        var own = answered.extra();
        if (answered.shape() != null) {
            var title = Title.of(
                    "Response_" + answered.status() + "_" + route.operation().id());
            var mediaType = route.mediaType().equals(Route.ANY_TYPE) ? "application/json" : route.mediaType();
            var body = Json.object("content", content(mediaType, titled(answered.shape(), title)));
            own = JsonMerge.of(own, body);
        }
        return JsonMerge.of(known, own).with("description", Json.of(description(known, answered)));
    }

    private static String description(Json.Obj known, Answered answered) {
        if (!answered.description().isEmpty()) {
            return answered.description();
        }
        var extra = answered.extra().text("description");
        var before = extra == null || extra.isEmpty() ? known.text("description") : extra;
        return before == null || before.isEmpty() ? words(answered.status()) : before;
    }

    /// What a status or a range of them is called (FastAPI's `status_code_ranges`).
    private static String words(String status) {
        var phrase = switch (status) {
            case "default" -> "Default Response";
            case "1XX" -> "Information";
            case "2XX" -> "Success";
            case "3XX" -> "Redirection";
            case "4XX" -> "Client Error";
            case "5XX" -> "Server Error";
            default -> ReasonPhrase.of(Integer.parseInt(status));
        };
        return phrase.isEmpty() ? "Additional Response" : phrase;
    }
}
