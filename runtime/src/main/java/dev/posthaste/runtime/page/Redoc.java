package dev.posthaste.runtime.page;

import dev.posthaste.Documents;
import java.util.Objects;

/// The page of ReDoc.
final class Redoc {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s - ReDoc</title>
            <link rel="icon" href="%s">
            <style>body { margin: 0; padding: 0; }</style>
            </head>
            <body>
            <redoc spec-url="%s" disable-google-font="true"></redoc>
            <script src="%s"></script>
            </body>
            </html>
            """;

    private Redoc() {}

    static String page(String title, Documents where) {
        var page = Objects.requireNonNull(where.redoc());
        return PAGE.formatted(
                Pages.escaped(title),
                Pages.asset(where, page, "favicon-32x32.png"),
                Pages.escaped(Pages.relative(page, Objects.requireNonNull(where.openApi()))),
                Pages.asset(where, page, "redoc.standalone.js"));
    }
}
