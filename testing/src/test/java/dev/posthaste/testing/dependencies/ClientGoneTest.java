package dev.posthaste.testing.dependencies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Depends;
import dev.posthaste.Get;
import dev.posthaste.Lease;
import dev.posthaste.Provides;
import dev.posthaste.Response;
import dev.posthaste.runtime.LinkedApplication;
import dev.posthaste.runtime.engine.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A client that hangs up before its answer leaves nothing open.
class ClientGoneTest {

    record Connection(List<String> log) {
        @Provides
        Lease<String> open() {
            return Lease.of("open", outcome -> log.add("closed after " + outcome.failure()));
        }
    }

    static class Handlers {
        @Get("/")
        String read(@Depends(Connection.class) String connection) {
            return connection;
        }
    }

    /// Its other side is gone when the answer comes.
    private record Gone() implements Exchange {
        @Override
        public String method() {
            return "GET";
        }

        @Override
        public String scheme() {
            return "http";
        }

        @Override
        public String path() {
            return "/";
        }

        @Override
        public @Nullable String query() {
            return null;
        }

        @Override
        public Map<String, List<String>> headers() {
            return Map.of();
        }

        @Override
        public String client() {
            return "gone";
        }

        @Override
        public byte[] body(int limit) {
            return new byte[0];
        }

        @Override
        public void respond(Response response) {
            throw new UncheckedIOException(new IOException("connection reset"));
        }

        @Override
        public void afterwards(Runnable work) {
            work.run();
        }
    }

    @Test
    void whatWasOpenedIsClosed() {
        var log = new ArrayList<String>();
        var app = App.named("Gone").supply(new Connection(log)).include(new Handlers());
        LinkedApplication.of(app).service(0).serve(new Gone());
        assertThat(log).singleElement().asString().contains("connection reset");
    }
}
