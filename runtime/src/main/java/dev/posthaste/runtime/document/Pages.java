package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import dev.posthaste.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The document and the pages that show it.
public final class Pages {

    private static final String SWAGGER_UI = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s - Swagger UI</title>
            <link rel="icon" href="docs/favicon-32x32.png">
            <link rel="stylesheet" href="docs/swagger-ui.css">
            </head>
            <body>
            <div id="swagger-ui"></div>
            <script src="docs/swagger-ui-bundle.js"></script>
            <script>
            const ui = SwaggerUIBundle({
                url: new URL("openapi.json", document.baseURI).href,
                dom_id: "#swagger-ui",
                layout: "BaseLayout",
                deepLinking: true,
                showExtensions: true,
                showCommonExtensions: true,
                oauth2RedirectUrl: new URL("docs/oauth2-redirect", document.baseURI).href,
                presets: [SwaggerUIBundle.presets.apis, SwaggerUIBundle.SwaggerUIStandalonePreset],
            });
            </script>
            </body>
            </html>
            """;

    private static final String REDOC = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s - ReDoc</title>
            <link rel="icon" href="docs/favicon-32x32.png">
            <style>body { margin: 0; padding: 0; }</style>
            </head>
            <body>
            <redoc spec-url="openapi.json" disable-google-font="true"></redoc>
            <script src="docs/redoc.standalone.js"></script>
            </body>
            </html>
            """;

    private static final List<String> ASSETS = List.of(
            "swagger-ui.css", "swagger-ui-bundle.js", "oauth2-redirect.js", "favicon-32x32.png", "redoc.standalone.js");

    private Pages() {}

    /// The pages by path.
    public static Map<String, Supplier<Response>> of(String title, Json.Obj document) {
        var pages = new LinkedHashMap<String, Supplier<Response>>();
        pages.put("/openapi.json", constant(Response.json(document)));
        pages.put("/docs", constant(Response.html(SWAGGER_UI.formatted(escaped(title)))));
        pages.put("/redoc", constant(Response.html(REDOC.formatted(escaped(title)))));
        pages.put("/docs/oauth2-redirect", Assets.of("oauth2-redirect.html"));
        for (var name : ASSETS) {
            pages.put("/docs/" + name, Assets.of(name));
        }
        return pages;
    }

    private static Supplier<Response> constant(Response response) {
        return () -> response;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
