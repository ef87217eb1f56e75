package dev.posthaste.contract.static_files;

import dev.posthaste.*;
import dev.posthaste.contract.OnDisk;
import org.jspecify.annotations.Nullable;

/// An inn's files: plain files, pages, a file as an answer; conditional and partial answers, attempts to get out.
final class StaticFiles {

    private static dev.posthaste.StaticFiles folder(String name) {
        return dev.posthaste.StaticFiles.of(OnDisk.path("static_files/" + name));
    }

    public static App app() {
        return App.named("The inn's files").include(new StaticFiles())
                .mount("/annex", App.named("Annex").mount("/files", folder("static/deep")).include(new Annex()))
                .mount("/static", folder("static"))
                .mount("/", folder("site").asPages());
    }

    /// Found before the site.
    @Get("/state")
    Json state() {
        return Json.of("open");
    }

    /// Only posted to; whoever gets it is sent to the site.
    @Post("/rooms")
    Json addRoom(@Default("new") String name) {
        return Json.of(name);
    }

    @Methods(value = {"GET", "HEAD"}, path = "/menu")
    @Returns(mediaType = Returns.ANYTHING)
    Response menu(@Nullable String filename, @Default("false") boolean inline, @Nullable String media, @Default("false") boolean missing) {
        var file = Response.file(OnDisk.path("static_files/static").resolve(missing ? "missing.txt" : "lines.txt"));
        if (filename != null) {
            file = inline ? file.inline(filename) : file.attachment(filename);
        }
        return media == null ? file : file.header("content-type", media + "; charset=utf-8");
    }

    static class Annex {
        @Get("/state")
        Json annexState(Request request) {
            return Json.object("url", request.urlFor("files", "path", "down.txt").toString(), "root", request.rootPath());
        }
    }
}
