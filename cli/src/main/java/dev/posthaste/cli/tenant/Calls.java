package dev.posthaste.cli.tenant;

import dev.posthaste.Application;
import dev.posthaste.Application.Endpoint;
import dev.posthaste.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The calls of an application that are worth showing.
///
/// @param open    the path of the first GET that anybody may call; null where each must be told something
/// @param guarded the path of the first GET that wants a token and nothing else; null where there is none
/// @param scopes  all that tokens can be asked to have
record Calls(@Nullable String open, @Nullable String guarded, List<String> scopes) {

    /// The calls, as the application's document tells them.
    static Calls of(Application application) {
        var document = application.openApi();
        var scopes = new LinkedHashSet<String>();
        application.endpoints().forEach(endpoint -> scopes.addAll(scopes(operation(document, endpoint))));
        return new Calls(
                first(application, operation -> security(operation).isEmpty()),
                first(application, operation -> !security(operation).isEmpty()),
                List.copyOf(scopes));
    }

    private static @Nullable String first(Application application, Predicate<Json.Obj> wanted) {
        return application.endpoints().stream()
                .filter(endpoint ->
                        endpoint.method().equals("GET") && !endpoint.path().contains("{"))
                .filter(endpoint -> {
                    var operation = operation(application.openApi(), endpoint);
                    return wanted.test(operation) && !needsMore(operation);
                })
                .map(Endpoint::path)
                .findFirst()
                .orElse(null);
    }

    /// Whether it cannot be called by its path alone.
    private static boolean needsMore(Json.Obj operation) {
        return operation.get("requestBody") != null
                || (operation.get("parameters") instanceof Json.Arr(var parameters)
                        && parameters.stream()
                                .anyMatch(parameter -> parameter instanceof Json.Obj found
                                        && new Json.Bool(true).equals(found.get("required"))));
    }

    private static Json.Obj operation(Json.Obj document, Endpoint endpoint) {
        return object(
                object(object(document, "paths"), endpoint.path()),
                endpoint.method().toLowerCase(Locale.ROOT));
    }

    private static Json.Obj object(Json.Obj parent, String name) {
        return parent.get(name) instanceof Json.Obj found ? found : Json.object();
    }

    private static List<Json> security(Json.Obj operation) {
        return operation.get("security") instanceof Json.Arr(var requirements) ? requirements : List.of();
    }

    private static List<String> scopes(Json.Obj operation) {
        var scopes = new ArrayList<String>();
        for (var requirement : security(operation)) {
            if (requirement instanceof Json.Obj(var schemes)) {
                schemes.values().forEach(named -> addTexts(named, scopes));
            }
        }
        return scopes;
    }

    private static void addTexts(Json list, List<String> texts) {
        if (list instanceof Json.Arr(var items)) {
            items.forEach(item -> {
                if (item instanceof Json.Str(var text)) {
                    texts.add(text);
                }
            });
        }
    }
}
