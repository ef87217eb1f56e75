package dev.posthaste.runtime.document;

import dev.posthaste.App;
import dev.posthaste.Json;
import dev.posthaste.json.Components;
import dev.posthaste.runtime.link.Blueprint;
import dev.posthaste.runtime.link.Route;
import java.util.LinkedHashMap;
import java.util.List;

/// Writes the document of an application (OpenAPI 3.1).
public final class OpenApiDocument {

    private OpenApiDocument() {}

    /// The whole document, with the names of its schemas settled.
    public static Json.Obj of(Blueprint blueprint) {
        var app = blueprint.app();
        var shown = shown(blueprint.routes());
        var invalidAnswer = new ValidationErrors(app.conduct().invalidRequests(), blueprint.invalidAnswer());
        var components = new Components();
        var parts = DocumentParts.of(components, app.documents().hasSeparateSchemas(), invalidAnswer);
        var members = new LinkedHashMap<String, Json>();
        members.put("openapi", Json.of("3.1.0"));
        members.put("info", info(app));
        members.put("paths", paths(shown, parts));
        var webhooks = paths(shown(blueprint.webhooks()), parts);
        if (!webhooks.members().isEmpty()) {
            members.put("webhooks", webhooks);
        }
        var schemes = SecurityDocument.schemes(shown);
        if (!schemes.members().isEmpty()) {
            members.put("components", Json.object("securitySchemes", schemes));
        }
        var settled = RealBounds.in(components.settle(new Json.Obj(members), invalidAnswer.schemas()));
        var whole = JsonMerge.of(settled, app.about().document());
        return app.documents().change().apply(app.documents().isOpenApi30() ? OpenApi30.of(whole) : whole);
    }

    private static List<Route> shown(List<Route> routes) {
        return routes.stream()
                .filter(route ->
                        !route.webSocket() && !route.operation().metadata().isHidden())
                .toList();
    }

    private static Json.Obj info(App app) {
        var info = Json.object("title", app.title());
        if (!app.description().isEmpty()) {
            info = info.with("description", Json.of(app.description()));
        }
        return JsonMerge.of(
                info.with("version", Json.of(app.version())), app.about().members());
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
