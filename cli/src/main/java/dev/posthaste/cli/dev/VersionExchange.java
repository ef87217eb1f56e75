package dev.posthaste.cli.dev;

import dev.posthaste.Response;
import dev.posthaste.runtime.engine.BodyTooLarge;
import dev.posthaste.runtime.engine.Exchange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request to a version, which stays in use until the tasks after the answer are done.
record VersionExchange(Exchange exchange, Version version) implements Exchange {

    @Override
    public String method() {
        return exchange.method();
    }

    @Override
    public String scheme() {
        return exchange.scheme();
    }

    @Override
    public String path() {
        return exchange.path();
    }

    @Override
    public @Nullable String query() {
        return exchange.query();
    }

    @Override
    public Map<String, List<String>> headers() {
        return exchange.headers();
    }

    @Override
    public String client() {
        return exchange.client();
    }

    @Override
    public byte[] body(int limit) throws BodyTooLarge {
        return exchange.body(limit);
    }

    @Override
    public void respond(Response response) {
        exchange.respond(response);
    }

    @Override
    public void whenGone(Runnable action) {
        exchange.whenGone(action);
    }

    @Override
    public void afterwards(Runnable work) {
        exchange.afterwards(version.later(work));
    }
}
