package dev.posthaste.testing.dependencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.posthaste.App;
import dev.posthaste.Depends;
import dev.posthaste.Get;
import dev.posthaste.Lease;
import dev.posthaste.Post;
import dev.posthaste.Provides;
import dev.posthaste.Response;
import dev.posthaste.ServerOptions;
import dev.posthaste.runtime.LinkedApplication;
import dev.posthaste.runtime.engine.ClientGone;
import dev.posthaste.runtime.engine.Exchange;
import dev.posthaste.runtime.engine.Service;
import dev.posthaste.runtime.lifespan.Lifespans;
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

    record Note(String text) {}

    static class Handlers {
        @Post("/notes")
        Note add(Note note) {
            return note;
        }

        @Get("/")
        String read(@Depends(Connection.class) String connection) {
            return connection;
        }
    }

    /// Its other side is gone when the body or the answer comes.
    private record Gone(String method, String path) implements Exchange {
        @Override
        public String scheme() {
            return "http";
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
            throw new ClientGone("the client went away", new IOException("connection reset"));
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

    private final List<String> log = new ArrayList<>();
    private final Service service = LinkedApplication.of(
                    App.named("Gone").supply(new Connection(log)).include(new Handlers()))
            .service(new Lifespans(), ServerOptions.defaults());

    @Test
    void whatWasOpenedIsClosed() {
        service.serve(new Gone("GET", "/"));
        assertThat(log).singleElement().asString().contains("connection reset");
    }

    @Test
    void aBodyThatDoesNotComeIsNeitherAnsweredNorAFault() {
        assertThatCode(() -> service.serve(new Gone("POST", "/notes"))).doesNotThrowAnyException();
    }
}
