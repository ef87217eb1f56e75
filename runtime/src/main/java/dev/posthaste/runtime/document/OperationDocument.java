package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import dev.posthaste.internal.StatusCode;
import dev.posthaste.json.Components;
import dev.posthaste.json.Schemas;
import dev.posthaste.json.Schemas.Direction;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Title;
import dev.posthaste.runtime.link.BodyForm;
import dev.posthaste.runtime.link.Route;
import dev.posthaste.runtime.node.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the Operation Object of one route (OpenAPI 3.1).
final class OperationDocument {

    private final Route route;
    private final String id;
    private final Schemas input;
    private final Schemas output;

    OperationDocument(Route route, Components components) {
        this.route = route;
        this.id = OperationName.id(
                route.handler().method(),
                route.handler().name(),
                route.template().openApi());
        this.input = new Schemas(components, Direction.INPUT);
        this.output = new Schemas(components, Direction.OUTPUT);
    }

    Json.Obj write() {
        var operation = new LinkedHashMap<String, Json>();
        var handler = route.handler();
        if (!route.tags().isEmpty()) {
            operation.put("tags", Json.of(route.tags()));
        }
        operation.put("summary", Json.of(OperationName.summary(handler.name())));
        if (!handler.description().isEmpty()) {
            operation.put("description", Json.of(handler.description()));
        }
        operation.put("operationId", Json.of(id));
        putUnlessEmpty(operation, "security", security());
        putUnlessEmpty(operation, "parameters", new ParametersDocument(input).write(route.plan()));
        if (route.plan().body() != BodyForm.None.NONE) {
            operation.put("requestBody", new RequestBodyDocument(route.plan().body(), id, input).write());
        }
        operation.put("responses", responses());
        return new Json.Obj(operation);
    }

    private static void putUnlessEmpty(Map<String, Json> operation, String name, List<Json> items) {
        if (!items.isEmpty()) {
            operation.put(name, new Json.Arr(items));
        }
    }

    private List<Json> security() {
        var scopes = new LinkedHashMap<String, List<String>>();
        for (var step : route.plan().steps()) {
            var scheme = step.scheme();
            if (scheme != null) {
                var all = scopes.computeIfAbsent(scheme.name(), name -> new ArrayList<>());
                step.scopes().stream().filter(scope -> !all.contains(scope)).forEach(all::add);
            }
        }
        var requirements = new ArrayList<Json>();
        scopes.forEach((name, all) -> requirements.add(Json.object(name, all)));
        return requirements;
    }

    private Json responses() {
        var responses = new LinkedHashMap<String, Json>();
        responses.put(Integer.toString(route.handler().status()), goodResponse());
        if (route.plan().validates()) {
            responses.put("422", ValidationErrors.response());
        }
        return new Json.Obj(responses);
    }

    private Json goodResponse() {
        var response = Json.object("description", "Successful Response");
        if (!StatusCode.hasBody(route.handler().status())) {
            return response;
        }
        Json schema = switch (route.handler().result()) {
            case Result.Value(var shape) -> resultSchema(shape);
            case Result.Other.NOTHING -> Json.object("type", "null", "title", resultTitle());
            case Result.Other.RESPONSE -> Json.object();
        };
        return response.with("content", Json.object("application/json", Json.object("schema", schema)));
    }

    private Json resultSchema(Shape<?> shape) {
        var schema = shape.schema(output);
        var named = schema.get("$ref") != null || schema.members().isEmpty();
        return named ? schema : schema.with("title", Json.of(resultTitle()));
    }

    private String resultTitle() {
        return "Response " + Title.of(id);
    }
}
