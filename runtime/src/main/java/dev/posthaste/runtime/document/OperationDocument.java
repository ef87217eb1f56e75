package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import dev.posthaste.json.Title;
import dev.posthaste.runtime.link.BodyForm;
import dev.posthaste.runtime.link.Operation;
import dev.posthaste.runtime.link.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Writes the Operation Objects of one route (OpenAPI 3.1).
///
/// @param route where the operation is found
/// @param parts what the operations of a document share
record OperationDocument(Route route, DocumentParts parts) {

    private static final Set<String> WITH_BODY = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH");

    /// The Path Item Object, with an operation for each method.
    Json.Obj pathItem() {
        var item = new LinkedHashMap<String, Json>();
        for (var method : route.handler().methods()) {
            item.put(method.toLowerCase(Locale.ROOT), operation(method));
        }
        return new Json.Obj(item);
    }

    private Json.Obj operation(String method) {
        var members = new LinkedHashMap<String, Json>();
        describe(members, route.operation());
        putUnlessEmpty(members, "security", SecurityDocument.requirements(route));
        putUnlessEmpty(members, "parameters", new ParametersDocument(parts.input()).write(route.plan()));
        if (route.plan().body() != BodyForm.None.NONE && WITH_BODY.contains(method)) {
            var id = route.operation().id();
            members.put("requestBody", new RequestBodyDocument(route.plan().body(), id, parts.input()).write());
        }
        if (!route.operation().callbacks().isEmpty()) {
            members.put("callbacks", callbacks());
        }
        members.put("responses", new ResponsesDocument(route, parts).write());
        return JsonMerge.of(new Json.Obj(members), route.operation().metadata().extra());
    }

    private static void describe(Map<String, Json> members, Operation operation) {
        var metadata = operation.metadata();
        if (!metadata.tags().isEmpty()) {
            members.put("tags", Json.of(metadata.tags()));
        }
        members.put("summary", Json.of(metadata.summary().isEmpty() ? Title.of(operation.name()) : metadata.summary()));
        if (!metadata.description().isEmpty()) {
            members.put("description", Json.of(metadata.description()));
        }
        members.put("operationId", Json.of(operation.id()));
        if (metadata.isDeprecated()) {
            members.put("deprecated", Json.of(true));
        }
    }

    private static void putUnlessEmpty(Map<String, Json> operation, String name, List<Json> items) {
        if (!items.isEmpty()) {
            operation.put(name, new Json.Arr(items));
        }
    }

    /// By name; of one name the last counts.
    private Json callbacks() {
        var callbacks = new LinkedHashMap<String, Json>();
        for (var callback : route.operation().callbacks()) {
            var item = new OperationDocument(callback, parts).pathItem();
            var expression = callback.template().openApi();
            callbacks.put(callback.operation().name(), Json.object(expression, item));
        }
        return new Json.Obj(callbacks);
    }
}
