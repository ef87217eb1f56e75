package dev.posthaste.runtime.document;

import dev.posthaste.App;
import dev.posthaste.Json;
import dev.posthaste.json.Components;
import dev.posthaste.json.Schemas;
import dev.posthaste.runtime.link.Route;
import dev.posthaste.runtime.node.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes what an application's WebSockets want to be opened (AsyncAPI 3.0): a channel for each, with its parameters in
/// the binding of WebSockets. What is said over them is the handlers' own affair, so that messages are of any form.
public final class AsyncApiDocument {

    private AsyncApiDocument() {}

    /// The document of those routes that are WebSockets; without channels where there are none.
    public static Json.Obj of(App app, List<Route> routes) {
        var channels = new LinkedHashMap<String, Json>();
        var operations = new LinkedHashMap<String, Json>();
        var components = new Components();
        var input = new Schemas(components, Schemas.Direction.INPUT);
        for (var route : routes) {
            var name = route.operation().id();
            if (route.webSocket()
                    && !route.operation().metadata().isHidden()
                    && channels.putIfAbsent(name, channel(route, input)) == null) {
                operations.put("receive_" + name, operation("receive", name));
                operations.put("send_" + name, operation("send", name));
            }
        }
        var document = Json.object(
                "asyncapi",
                "3.0.0",
                "info",
                Json.object("title", app.title(), "version", app.version()),
                "channels",
                new Json.Obj(channels),
                "operations",
                new Json.Obj(operations));
        return components.settle(document, Map.of());
    }

    private static Json operation(String action, String channel) {
        return Json.object("action", action, "channel", reference("channels", channel));
    }

    private static Json.Obj reference(String kind, String name) {
        return Json.object("$ref", "#/" + kind + "/" + name);
    }

    private static Json channel(Route route, Schemas input) {
        var parameters = new ParametersDocument(input).write(route.plan());
        var channel = Json.object("address", route.template().openApi());
        var description = route.operation().metadata().description();
        if (!description.isEmpty()) {
            channel = channel.with("description", Json.of(description));
        }
        channel = channel.with("messages", Json.object("message", Json.object("payload", Json.object())));
        var inPath = ofPath(parameters);
        if (!inPath.isEmpty()) {
            channel = channel.with("parameters", new Json.Obj(inPath));
        }
        return channel.with("bindings", Json.object("ws", binding(parameters)));
    }

    /// AsyncAPI's parameters of an address are strings, about which only a description is said.
    private static Map<String, Json> ofPath(List<Json> parameters) {
        var inPath = new LinkedHashMap<String, Json>();
        for (var each : parameters) {
            if (each instanceof Json.Obj parameter && Source.PATH.text().equals(parameter.text("in"))) {
                var description = parameter.text("description");
                inPath.put(
                        String.valueOf(parameter.text("name")),
                        description == null ? Json.object() : Json.object("description", description));
            }
        }
        return inPath;
    }

    private static Json binding(List<Json> parameters) {
        var binding = Json.object("method", "GET");
        for (var place : List.of(Source.QUERY, Source.HEADER)) {
            var schema = schema(parameters, place);
            if (!schema.members().isEmpty()) {
                var name = place == Source.QUERY ? "query" : "headers";
                binding = binding.with(
                        name,
                        Json.object("type", "object", "properties", schema, "required", required(parameters, place)));
            }
        }
        return binding.with("bindingVersion", Json.of("0.1.0"));
    }

    private static Json.Obj schema(List<Json> parameters, Source place) {
        var schema = Json.object();
        for (var each : parameters) {
            if (each instanceof Json.Obj parameter && place.text().equals(parameter.text("in"))) {
                var type = parameter.get("schema");
                schema = type == null ? schema : schema.with(String.valueOf(parameter.text("name")), type);
            }
        }
        return schema;
    }

    private static Json required(List<Json> parameters, Source place) {
        return Json.of(parameters.stream()
                .filter(each -> each instanceof Json.Obj parameter
                        && place.text().equals(parameter.text("in"))
                        && new Json.Bool(true).equals(parameter.get("required")))
                .map(each -> ((Json.Obj) each).text("name"))
                .toList());
    }
}
