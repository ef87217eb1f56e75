package dev.posthaste.runtime.serve;

import dev.posthaste.Response;
import dev.posthaste.ServerOptions;
import dev.posthaste.runtime.engine.BrokenStream;
import dev.posthaste.runtime.engine.ClientGone;
import dev.posthaste.runtime.engine.Conversation;
import dev.posthaste.runtime.engine.Exchange;
import dev.posthaste.runtime.engine.Service;
import dev.posthaste.runtime.file.FileAnswer;
import dev.posthaste.runtime.lifespan.Lifespans;

/// Answers what an engine carries: asks the application, sends its answer, and does what is left after it.
public final class Dispatcher implements Service {

    private final Site site;
    private final Lifespans states;
    private final ServerOptions options;

    /// A step after the handler's.
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    /// @param states  what lasts as long as the application
    /// @param options the limits, and who is trusted
    public Dispatcher(Site site, Lifespans states, ServerOptions options) {
        this.site = site;
        this.states = states;
        this.options = options;
    }

    @Override
    public void serve(Exchange exchange) {
        var request = new RequestView(exchange, states, options).knowing(site.names());
        var response = answer(request);
        if (response == null) {
            attempt(request, request::close);
            return;
        }
        if (!attempt(request, () -> send(exchange, response, request))) {
            return;
        }
        if (request.hasTasks() || !response.tasks().isEmpty()) {
            exchange.afterwards(() -> attempt(request, () -> request.finish(response.tasks())));
        } else {
            attempt(request, () -> request.finish(response.tasks()));
        }
    }

    /// The answer; null where nobody waits for it. It is one also where there is not memory enough to say more.
    private @org.jspecify.annotations.Nullable Response answer(RequestView request) {
        try {
            return FileAnswer.of(request, site.answer(request));
        } catch (ClientGone gone) {
            Errors.logGone(gone, request);
            return null;
        } catch (Throwable failure) {
            Errors.logFault(failure, request);
            return Errors.plain();
        }
    }

    /// Does what cannot change the answer any more when it fails; false where it did.
    private static boolean attempt(RequestView request, Work work) {
        try {
            work.run();
            return true;
        } catch (ClientGone gone) {
            Errors.logGone(gone, request);
            return false;
        } catch (Throwable failure) {
            Errors.logAfterwards(failure, request);
            return false;
        }
    }

    /// What was opened is closed also where the other side is gone.
    private static void send(Exchange exchange, Response response, RequestView request) throws Exception {
        try {
            exchange.respond(response);
        } catch (RuntimeException | Error failure) {
            request.abandon(failure instanceof BrokenStream broken ? broken.failure() : failure);
            throw failure;
        }
    }

    @Override
    public void converse(Exchange exchange, Conversation conversation) {
        site.conversations().hold(new RequestView(exchange, states, options).knowing(site.names()), conversation);
    }
}
