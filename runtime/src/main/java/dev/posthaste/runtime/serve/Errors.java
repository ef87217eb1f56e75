package dev.posthaste.runtime.serve;

import dev.posthaste.HttpException;
import dev.posthaste.Json;
import dev.posthaste.Response;
import dev.posthaste.internal.StatusCode;
import dev.posthaste.runtime.engine.ClientGone;
import java.lang.System.Logger.Level;

/// The answers to what goes wrong, in FastAPI's forms.
final class Errors {

    private static final System.Logger LOG = System.getLogger("dev.posthaste");

    private Errors() {}

    /// The answer to anything that was thrown while a request was served.
    static Response answer(Throwable failure, String method, String path) {
        return switch (failure) {
            case HttpException error -> error(error);
            case InvalidRequest invalid -> Detail.of(invalid);
            default -> unexpected(failure, method, path);
        };
    }

    private static Response error(HttpException error) {
        var response = StatusCode.hasBody(error.status())
                ? Response.json(Json.object("detail", error.detail())).status(error.status())
                : Response.empty(error.status());
        for (var header : error.headers()) {
            response = response.header(header.name(), header.value());
        }
        return response;
    }

    private static Response unexpected(Throwable failure, String method, String path) {
        LOG.log(Level.ERROR, () -> "%s %s failed".formatted(method, path), failure);
        return Response.text("Internal Server Error").status(500);
    }

    static void logGone(ClientGone gone, String method, String path) {
        LOG.log(Level.DEBUG, () -> "%s %s was not answered: %s".formatted(method, path, gone.getMessage()));
    }

    static void logAfterwards(Throwable failure, String method, String path) {
        LOG.log(
                Level.ERROR,
                () -> "%s %s was answered, but what came after it failed".formatted(method, path),
                failure);
    }
}
