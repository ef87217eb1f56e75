package dev.posthaste.contract.middleware_https;

import dev.posthaste.*;
import java.util.List;

/// Everything is sent on to https. No state.
final class MiddlewareHttps {

    public static App app() {
        return App.named("Only in private").documents(Documents.standard().openApi("/schema.json")).around(new HttpsRedirect()).include(new MiddlewareHttps());
    }

    /// Answers only who says, as a proxy does, that it came by https.
    @Get("/letters/{name}")
    Json letter(String name, @Default("1") int page) {
        if (name.equals("lost")) {
            throw new HttpException(404, "Lost");
        }
        return Json.object("name", name, "page", page);
    }

    @Post("/letters")
    Json post(List<String> words) {
        return Json.object("count", words.size());
    }
}
