package dev.posthaste.runtime.serve;

import dev.posthaste.ErrorHandler;
import dev.posthaste.Response;
import dev.posthaste.internal.app.Stages;
import dev.posthaste.runtime.engine.ClientGone;
import org.jspecify.annotations.Nullable;

/// The outermost stage of an application: what nobody answered is logged, and answered by 500 (Starlette's
/// `ServerErrorMiddleware`).
///
/// @param within what may throw
/// @param stages the user's handlers, of which one may take the place of the plain answer
record Faults(Stage within, Stages stages) implements Stage {

    @Override
    public Response answer(RequestView request) throws Exception {
        try {
            return within.answer(request);
        } catch (ClientGone gone) {
            throw gone;
        } catch (Throwable failure) {
            return answer(failure, request);
        }
    }

    private Response answer(Throwable failure, RequestView request) {
        Errors.logFault(failure, request);
        var handler = handler();
        if (handler == null) {
            return Errors.plain();
        }
        try {
            return Refusals.answer(handler, failure, request);
        } catch (Exception ofHandler) {
            Errors.logFault(ofHandler, request);
            return Errors.plain();
        }
    }

    private @Nullable ErrorHandler<?> handler() {
        var ofAll = stages.errors().get(Exception.class);
        return ofAll != null ? ofAll : stages.errors().get(Throwable.class);
    }
}
