package dev.posthaste.runtime.document;

import dev.posthaste.App;
import dev.posthaste.Json;
import dev.posthaste.json.Components;
import dev.posthaste.runtime.link.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes the document of an application (OpenAPI 3.1).
public final class OpenApiDocument {

    private OpenApiDocument() {}

    /// The whole document, with the names of its schemas settled.
    public static Json.Obj of(App app, List<Route> routes) {
        var components = new Components();
        var info = Json.object("title", app.title(), "version", app.version());
        var paths = paths(routes, components);
        var document = Json.object(
                "openapi",
                "3.1.0",
                "info",
                app.description().isEmpty() ? info : info.with("description", Json.of(app.description())),
                "paths",
                paths);
        var schemes = securitySchemes(routes);
        if (!schemes.members().isEmpty()) {
            document = document.with("components", Json.object("securitySchemes", schemes));
        }
        var validated = routes.stream()
                .anyMatch(route -> !route.webSocket() && route.plan().validates());
        return RealBounds.in(components.settle(document, validated ? ValidationErrors.schemas() : Map.of()));
    }

    private static Json.Obj paths(List<Route> routes, Components components) {
        var paths = new LinkedHashMap<String, Json.Obj>();
        for (var route : routes) {
            if (route.webSocket()) {
                continue;
            }
            var path = route.template().openApi();
            var method = route.handler().method().toLowerCase(Locale.ROOT);
            var item = paths.getOrDefault(path, Json.object());
            if (item.get(method) == null) {
                paths.put(path, item.with(method, new OperationDocument(route, components).write()));
            }
        }
        return Json.object(paths.entrySet().stream()
                .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                .toArray());
    }

    private static Json.Obj securitySchemes(List<Route> routes) {
        var schemes = Json.object();
        for (var route : routes) {
            for (var step : route.plan().steps()) {
                if (step.scheme() != null) {
                    schemes = schemes.with(step.scheme().name(), step.scheme().description());
                }
            }
        }
        return schemes;
    }
}
