package dev.posthaste.runtime.serve;

import dev.posthaste.HttpException;
import dev.posthaste.InvalidRequestException;
import dev.posthaste.Json;
import dev.posthaste.Response;
import dev.posthaste.json.Problems;
import dev.posthaste.runtime.engine.ClientGone;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/// The answers to what goes wrong, in FastAPI's forms.
final class Errors {

    private static final System.Logger LOG = System.getLogger("dev.posthaste");

    private Errors() {}

    /// The answer to anything that was thrown while a request was served.
    static Response answer(Throwable failure, String method, String path) {
        return switch (failure) {
            case HttpException error -> error.response();
            case InvalidRequestException invalid -> invalid.response();
            default -> unexpected(failure, method, path);
        };
    }

    /// Ends a request whose values are wrong.
    ///
    /// @param body what was sent; null for none
    static InvalidRequestException invalid(Problems problems, @Nullable Json body) {
        return new InvalidRequestException(problems.found(), problems.complete(), body);
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
