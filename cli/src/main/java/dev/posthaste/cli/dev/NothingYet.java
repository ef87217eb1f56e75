package dev.posthaste.cli.dev;

import dev.posthaste.Json;
import dev.posthaste.Response;
import dev.posthaste.runtime.engine.Conversation;
import dev.posthaste.runtime.engine.Exchange;
import dev.posthaste.runtime.engine.Service;

/// Answers while there is no version that works.
final class NothingYet implements Service {

    private static final String DETAIL = "The application does not run yet: the terminal of 'posthaste dev' says why";

    @Override
    public void serve(Exchange exchange) {
        exchange.respond(
                Response.json(Json.object("detail", DETAIL)).status(503).header("retry-after", "1"));
    }

    @Override
    public void converse(Exchange exchange, Conversation conversation) {
        serve(exchange);
    }
}
