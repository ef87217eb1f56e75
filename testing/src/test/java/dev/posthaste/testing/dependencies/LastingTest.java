package dev.posthaste.testing.dependencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.*;
import dev.posthaste.testing.TestClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What lasts as long as an application, and what is asked for outside of requests.
class LastingTest {

    private final List<String> log = new ArrayList<>();

    record Settings(String place) {}

    record Configuration(List<String> log) {
        @Provides(per = Per.APPLICATION)
        Lease<Settings> settings() {
            log.add("read settings");
            return Lease.of(new Settings("here"), outcome -> log.add("forget settings"));
        }
    }

    record Pool(List<String> log) {
        @Provides(per = Per.APPLICATION)
        Lease<String> pool(@Depends(Configuration.class) Settings settings) {
            log.add("open pool");
            return Lease.of("pool " + settings.place(), outcome -> log.add("close pool"));
        }
    }

    record Session(List<String> log) {
        @Provides
        Lease<String> session(@Depends(Pool.class) String pool) {
            log.add("open session");
            return Lease.of(
                    "session of " + pool, outcome -> log.add("close session" + (outcome.failed() ? " failed" : "")));
        }
    }

    static class Greeting {
        @Provides
        String greeting(String name) {
            return "hello " + name;
        }
    }

    static class Handlers {
        @Get("/session")
        String session(@Depends(Session.class) String session, @Depends(Pool.class) String pool) {
            return session;
        }

        @Get("/greeting")
        String greeting(@Depends(Greeting.class) String greeting) {
            return greeting;
        }
    }

    private final App app = App.named("Lasting")
            .supply(new Configuration(log), new Pool(log), new Session(log))
            .include(new Handlers());

    @Test
    void itIsMadeWhenTheApplicationBeginsAndClosedWhenItEnds() {
        try (var client = TestClient.of(app)) {
            assertThat(log).containsExactly("read settings", "open pool");
            assertThat(client.get("/session").send().text()).isEqualTo("\"session of pool here\"");
            client.get("/session").send();
        }
        assertThat(log)
                .containsExactly(
                        "read settings",
                        "open pool",
                        "open session",
                        "close session",
                        "open session",
                        "close session",
                        "close pool",
                        "forget settings");
    }

    @Test
    void aDependencyIsCalledOutsideOfRequests() {
        try (var application = app.build()) {
            try (Called<String> session = application.call(Session.class)) {
                assertThat(session.value()).isEqualTo("session of pool here");
                log.add("work");
            }
            Called<String> pool = application.call(Pool.class);
            assertThat(pool.value()).isEqualTo("pool here");
        }
        assertThat(log)
                .containsExactly(
                        "read settings",
                        "open pool",
                        "open session",
                        "work",
                        "close session",
                        "close pool",
                        "forget settings");
    }

    @Test
    void aClosingOutsideOfRequestsIsToldWhatFailed() {
        try (var application = app.build()) {
            assertThatThrownBy(() -> application.call(Session.class, (String session) -> {
                        throw new IllegalArgumentException("no work today");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(log).contains("close session failed");
    }

    @Test
    void whatNeedsARequestCannotBeCalledWithoutOne() {
        assertThatThrownBy(() -> app.build().call(Greeting.class))
                .hasMessageContaining("Greeting is made without a request");
    }

    @Test
    void whatLastsAsLongAsTheApplicationReadsNoRequest() {
        var wrong = App.named("Wrong").include(new Wrong());
        assertThatThrownBy(wrong::build).hasMessageContaining("Visitor is made without a request");
    }

    static class Visitor {
        @Provides(per = Per.APPLICATION)
        String visitor(Request request) {
            return request.client();
        }
    }

    static class Wrong {
        @Get("/visitor")
        String visitor(@Depends(Visitor.class) String visitor) {
            return visitor;
        }
    }
}
