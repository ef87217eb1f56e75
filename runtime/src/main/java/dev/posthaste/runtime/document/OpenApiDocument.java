package dev.posthaste.runtime.document;

import dev.posthaste.App;
import dev.posthaste.Json;
import dev.posthaste.json.Components;
import dev.posthaste.runtime.link.Route;
import java.util.LinkedHashMap;
import java.util.List;

/// Writes the document of an application (OpenAPI 3.1).
public final class OpenApiDocument {

    private OpenApiDocument() {}

    /// The whole document, with the names of its schemas settled.
    public static Json.Obj of(App app, List<Route> routes) {
        var shown = routes.stream()
                .filter(route ->
                        !route.webSocket() && !route.operation().metadata().isHidden())
                .toList();
        var components = new Components();
        var invalidAnswer = new ValidationErrors(app.conduct().invalidRequests(), null);
        var parts = DocumentParts.of(components, invalidAnswer);
        var info = Json.object("title", app.title(), "version", app.version());
        var document = Json.object(
                "openapi",
                "3.1.0",
                "info",
                app.description().isEmpty() ? info : info.with("description", Json.of(app.description())),
                "paths",
                paths(shown, parts));
        var schemes = SecurityDocument.schemes(shown);
        if (!schemes.members().isEmpty()) {
            document = document.with("components", Json.object("securitySchemes", schemes));
        }
        return RealBounds.in(components.settle(document, invalidAnswer.schemas()));
    }

    /// Of several operations of one method at one path the last is shown, as in FastAPI, though the first answers.
    private static Json.Obj paths(List<Route> routes, DocumentParts parts) {
        var paths = new LinkedHashMap<String, Json>();
        for (var route : routes) {
            var item = new LinkedHashMap<String, Json>();
            if (paths.get(route.template().openApi()) instanceof Json.Obj known) {
                item.putAll(known.members());
            }
            item.putAll(new OperationDocument(route, parts).pathItem().members());
            paths.put(route.template().openApi(), new Json.Obj(item));
        }
        return new Json.Obj(paths);
    }
}
