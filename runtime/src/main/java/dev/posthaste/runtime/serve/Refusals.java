package dev.posthaste.runtime.serve;

import dev.posthaste.ErrorHandler;
import dev.posthaste.HttpException;
import dev.posthaste.InvalidRequestException;
import dev.posthaste.InvalidRequests;
import dev.posthaste.Response;
import dev.posthaste.internal.app.Stages;
import dev.posthaste.runtime.engine.ClientGone;
import org.jspecify.annotations.Nullable;

/// Turns what was thrown within into answers: by the handlers for its status or class, then by those that every
/// application has. What has no handler goes on (Starlette's `ExceptionMiddleware`).
///
/// @param within          what may throw
/// @param stages          the user's handlers
/// @param invalidRequests the answer to wrong values; null on the stages of a router, which leave it to the application
record Refusals(Stage within, Stages stages, @Nullable InvalidRequests invalidRequests) implements Stage {

    @Override
    public Response answer(RequestView request) throws Exception {
        try {
            return within.answer(request);
        } catch (ClientGone gone) {
            throw gone;
        } catch (Throwable failure) {
            var handler = handler(failure);
            if (handler != null) {
                return answer(handler, failure, request);
            }
            var standard = standard(failure);
            if (standard != null) {
                return standard;
            }
            throw failure;
        }
    }

    private @Nullable ErrorHandler<?> handler(Throwable failure) {
        var ofStatus = failure instanceof HttpException error && error.status() != 500
                ? stages.statuses().get(error.status())
                : null;
        return ofStatus != null ? ofStatus : nearest(failure);
    }

    /// That of the nearest class above; those for everything belong to [Faults].
    private @Nullable ErrorHandler<?> nearest(Throwable failure) {
        for (Class<?> type = failure.getClass();
                type != null && type != Exception.class && type != Throwable.class;
                type = type.getSuperclass()) {
            var handler = stages.errors().get(type);
            if (handler != null) {
                return handler;
            }
        }
        return null;
    }

    private @Nullable Response standard(Throwable failure) {
        if (invalidRequests == null) {
            return null;
        }
        return switch (failure) {
            case HttpException error -> error.response();
            case InvalidRequestException invalid -> invalidRequests.answer(invalid);
            default -> null;
        };
    }

    @SuppressWarnings("unchecked") // handlers are kept under the class that they take
    static <E extends Throwable> Response answer(ErrorHandler<?> handler, E failure, RequestView request)
            throws Exception {
        return ((ErrorHandler<E>) handler).answer(failure, request);
    }
}
