package dev.posthaste.runtime.serve;

import dev.posthaste.HttpException;
import dev.posthaste.Response;
import dev.posthaste.StaticFiles;
import dev.posthaste.runtime.file.FileAnswer;
import dev.posthaste.runtime.link.PercentEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Answers by the files of a folder (Starlette's `StaticFiles`).
///
/// @param files the folder, and how it is shown
record FolderStage(StaticFiles files) implements Stage {

    @Override
    public Response answer(RequestView request) throws Exception {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            throw new HttpException(405).header("Allow", "GET, HEAD");
        }
        return FileAnswer.of(request, found(request));
    }

    private Response found(RequestView request) throws IOException {
        var path = inside(PercentEncoding.decode(request.routePath()));
        if (path != null && Files.isRegularFile(path)) {
            return readable(path);
        }
        if (files.pages()) {
            var index = path == null ? null : inside(path.resolve("index.html"));
            if (index != null && Files.isRegularFile(index)) {
                return request.path().endsWith("/")
                        ? readable(index)
                        : Response.redirect(
                                request.url().path(request.url().path() + "/").toString());
            }
            return missing(request);
        }
        throw new HttpException(404);
    }

    private static Response readable(Path path) {
        if (!Files.isReadable(path)) {
            throw new HttpException(401);
        }
        return Response.file(path).conditional();
    }

    /// What a site says where there is no page.
    private Response missing(RequestView request) throws IOException {
        var top = inside(files.folder().resolve("index.html"));
        var accept = String.join(",", request.headers("accept"));
        if (files.fallback() && top != null && Files.isRegularFile(top) && wantsPage(accept)) {
            return readable(top);
        }
        var page = inside(files.folder().resolve("404.html"));
        if (page != null && Files.isRegularFile(page)) {
            return Response.file(page).status(404);
        }
        throw new HttpException(404);
    }

    /// Whether a browser asks for a page, and not a script for data.
    private static boolean wantsPage(String accept) {
        for (var each : accept.split(",")) {
            var type = each.split(";", 2);
            var name = type[0].strip();
            if ((name.equals("text/html") || name.equals("application/xhtml+xml"))
                    && (type.length == 1 || !type[1].strip().matches("q=0(\\.0*)?"))) {
                return true;
            }
        }
        return false;
    }

    /// The file of that path; null where it is outside of the folder, or no path.
    private @Nullable Path inside(String path) throws IOException {
        try {
            var relative = path.replaceFirst("^/+", "");
            return inside(files.folder().resolve(relative));
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /// The same file; null where it is outside of the folder, also by a symbolic link, or not there.
    private @Nullable Path inside(Path file) throws IOException {
        var wanted = file.normalize();
        if (!wanted.startsWith(files.folder().normalize()) || !Files.exists(wanted)) {
            return null;
        }
        return wanted.toRealPath().startsWith(files.folder().toRealPath()) ? wanted : null;
    }
}
