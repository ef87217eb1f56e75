package dev.posthaste.runtime.serve;

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

    /// What a client is told of a fault.
    static Response plain() {
        return Response.text("Internal Server Error").status(500);
    }

    /// Ends a request whose values are wrong.
    ///
    /// @param body what was sent; null for none
    static InvalidRequestException invalid(Problems problems, @Nullable Json body) {
        return new InvalidRequestException(problems.found(), problems.complete(), body);
    }

    static void logFault(Throwable failure, RequestView request) {
        LOG.log(Level.ERROR, () -> "%s %s failed".formatted(request.method(), request.path()), failure);
    }

    static void logGone(ClientGone gone, RequestView request) {
        LOG.log(
                Level.DEBUG,
                () -> "%s %s was not answered: %s".formatted(request.method(), request.path(), gone.getMessage()));
    }

    static void logAfterwards(Throwable failure, RequestView request) {
        LOG.log(
                Level.ERROR,
                () -> "%s %s was answered, but what came after it failed".formatted(request.method(), request.path()),
                failure);
    }
}
