package dev.posthaste.runtime.page;

import dev.posthaste.Documents;
import dev.posthaste.Json;
import dev.posthaste.runtime.document.JsonMerge;
import java.util.Objects;

/// The page of Swagger UI.
final class SwaggerUi {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s - Swagger UI</title>
            <link rel="icon" href="%s">
            <link rel="stylesheet" href="%s">
            </head>
            <body>
            <div id="swagger-ui"></div>
            <script src="%s"></script>
            <script>
            const ui = SwaggerUIBundle({
                ...%s,
                url: new URL(%s, document.baseURI).href,%s
                presets: [SwaggerUIBundle.presets.apis, SwaggerUIBundle.SwaggerUIStandalonePreset],
            });%s
            </script>
            </body>
            </html>
            """;

    private static final Json.Obj PARAMETERS = Json.object(
            "dom_id",
            "#swagger-ui",
            "layout",
            "BaseLayout",
            "deepLinking",
            true,
            "showExtensions",
            true,
            "showCommonExtensions",
            true);

    private SwaggerUi() {}

    static String page(String title, Documents where) {
        var page = Objects.requireNonNull(where.docs());
        var openApi = Pages.relative(page, Objects.requireNonNull(where.openApi()));
        var oauth = where.swaggerOAuth();
        return PAGE.formatted(
                Pages.escaped(title),
                Pages.asset(where, page, "favicon-32x32.png"),
                Pages.asset(where, page, "swagger-ui.css"),
                Pages.asset(where, page, "swagger-ui-bundle.js"),
                script(JsonMerge.of(PARAMETERS, where.swagger())),
                script(Json.of(openApi)),
                where.oauth2Redirect() == null ? "" : redirect(Pages.relative(page, where.oauth2Redirect())),
                oauth == null ? "" : "\nui.initOAuth(%s);".formatted(script(oauth)));
    }

    private static String redirect(String target) {
        return "\n    oauth2RedirectUrl: new URL(%s, document.baseURI).href,".formatted(script(Json.of(target)));
    }

    /// JSON within a script, which no text in it can end.
    private static String script(Json value) {
        return value.toString().replace("<", "\\u003c");
    }
}
