package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import dev.posthaste.json.Schemas;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Title;
import dev.posthaste.runtime.node.Result;
import java.util.List;

/// Writes the content of an answer that is a stream, by OpenAPI 3.2's `itemSchema`, as FastAPI does.
final class StreamDocument {

    private final Result.Stream stream;
    private final String id;
    private final Schemas output;

    /// @param id the operation's
    StreamDocument(Result.Stream stream, String id, Schemas output) {
        this.stream = stream;
        this.id = id;
        this.output = output;
    }

    /// The Media Type Objects by media type.
    Json content() {
        return switch (stream.medium()) {
            case EVENTS -> Json.object("text/event-stream", Json.object("itemSchema", event()));
            case LINES -> Json.object("application/jsonl", Json.object("itemSchema", item()));
            case CHUNKS -> Json.object();
        };
    }

    private Json event() {
        var data = Json.object("type", "string");
        var typed = stream.items() != null;
        if (typed) {
            data = data.with("contentMediaType", Json.of("application/json")).with("contentSchema", item());
        }
        var event = Json.object(
                "type",
                "object",
                "properties",
                Json.object(
                        "data",
                        data,
                        "event",
                        Json.object("type", "string"),
                        "id",
                        Json.object("type", "string"),
                        "retry",
                        Json.object("type", "integer", "minimum", 0)));
        return typed ? event.with("required", Json.array(List.of("data"), Json::of)) : event;
    }

    private Json.Obj item() {
        return stream.items() == null ? Json.object() : titled(stream.items());
    }

    private Json.Obj titled(Shape<?> items) {
        var schema = items.schema(output);
        var named = schema.get("$ref") != null || schema.members().isEmpty();
        return named ? schema : schema.with("title", Json.of(Title.of("StreamItem_" + id)));
    }
}
