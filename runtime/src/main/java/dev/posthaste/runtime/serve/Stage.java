package dev.posthaste.runtime.serve;

import dev.posthaste.Middleware;
import dev.posthaste.Response;
import java.util.List;

/// Answers requests: everything on the way from the engine to a handler and back has this form.
@FunctionalInterface
interface Stage {

    /// The answer.
    ///
    /// @throws Exception what the stages around may answer
    Response answer(RequestView request) throws Exception;

    /// This stage with functions around it, the first of them outermost.
    default Stage within(List<Middleware> around) {
        Stage stage = this;
        for (var middleware : around.reversed()) {
            var inner = stage;
            stage = request -> middleware.around(request, () -> inner.answer(request));
        }
        return stage;
    }
}
