package dev.posthaste.runtime.page;

import dev.posthaste.App;
import dev.posthaste.Documents;
import dev.posthaste.Json;
import dev.posthaste.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The document and the pages that show it.
public final class Pages {

    /// An answer at one of their paths.
    @FunctionalInterface
    public interface Page {

        /// The answer.
        ///
        /// @param rootPath where a proxy or a mount has put the application; empty for nowhere
        Response answer(String rootPath);
    }

    private static final List<String> ASSETS = List.of(
            "swagger-ui.css", "swagger-ui-bundle.js", "oauth2-redirect.js", "favicon-32x32.png", "redoc.standalone.js");

    private Pages() {}

    /// The pages by path: none where there is no document.
    public static Map<String, Page> of(App app, Json.Obj document) {
        var pages = new LinkedHashMap<String, Page>();
        var where = app.documents();
        var openApi = where.openApi();
        if (openApi == null) {
            return pages;
        }
        pages.put(openApi, new Served(document, where.hasRootPathInServers()));
        var docs = where.docs();
        if (docs != null) {
            pages.put(docs, constant(Response.html(SwaggerUi.page(app.title(), where))));
            if (where.oauth2Redirect() != null) {
                var back = Assets.of("oauth2-redirect.html");
                pages.put(where.oauth2Redirect(), rootPath -> back.get());
            }
        }
        if (where.redoc() != null) {
            pages.put(where.redoc(), constant(Response.html(Redoc.page(app.title(), where))));
        }
        var home = home(where);
        if (home != null) {
            for (var name : ASSETS) {
                var asset = Assets.of(name);
                pages.put(home + "/" + name, rootPath -> asset.get());
            }
        }
        return pages;
    }

    private static Page constant(Response response) {
        return rootPath -> response;
    }

    /// The document, which begins its servers with the root path of the request.
    private record Served(Json.Obj document, boolean listsRoot) implements Page {

        @Override
        public Response answer(String rootPath) {
            var servers = document.get("servers") instanceof Json.Arr(var known) ? known : List.<Json>of();
            var root = Json.object("url", rootPath);
            var listed = servers.stream()
                    .anyMatch(server -> server instanceof Json.Obj known && rootPath.equals(known.text("url")));
            if (!listsRoot || rootPath.isEmpty() || listed) {
                return Response.json(document);
            }
            var all = new ArrayList<Json>(List.of(root));
            all.addAll(servers);
            return Response.json(document.with("servers", new Json.Arr(all)));
        }
    }

    /// Where scripts and styles are: below the first of the pages.
    private static @Nullable String home(Documents where) {
        return where.docs() == null ? where.redoc() : where.docs();
    }

    /// The reference to a script or style from a page.
    static String asset(Documents where, String page, String name) {
        return relative(page, Objects.requireNonNull(home(where)) + "/" + name);
    }

    /// A reference that holds also behind a proxy that cuts off the beginning of paths.
    static String relative(String page, String target) {
        var up = (int) page.chars().filter(c -> c == '/').count() - 1;
        return "../".repeat(up) + target.substring(1);
    }

    /// A text within HTML.
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
