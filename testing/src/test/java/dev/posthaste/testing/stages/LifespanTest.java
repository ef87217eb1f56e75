package dev.posthaste.testing.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.App;
import dev.posthaste.Get;
import dev.posthaste.Lease;
import dev.posthaste.Lifespan;
import dev.posthaste.Request;
import dev.posthaste.testing.TestClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What lasts as long as an application.
class LifespanTest {

    record Bell(String metal) {}

    static class Inn {
        @Get("/bell")
        String bell(Request request) {
            return request.state(Bell.class).metal();
        }
    }

    private final List<String> log = new ArrayList<>();

    private Lifespan lasting(Object value) {
        return () -> {
            log.add("begin " + value);
            return Lease.of(value, outcome -> log.add("end " + value));
        };
    }

    @Test
    void itBeginsBeforeAndEndsAfterInReverse() {
        try (var client = TestClient.of(App.named("Inn")
                .include(new Inn())
                .lifespan(lasting(new Bell("brass")))
                .lifespan(lasting("cook")))) {
            assertThat(log).containsExactly("begin Bell[metal=brass]", "begin cook");
            assertThat(client.get("/bell").send().text()).isEqualTo("\"brass\"");
        }
        assertThat(log.subList(2, 4)).containsExactly("end cook", "end Bell[metal=brass]");
    }

    @Test
    void whatFailsKeepsTheApplicationFromServing() {
        var app = App.named("Inn").lifespan(lasting("cook")).lifespan(() -> {
            throw new IllegalArgumentException("no bell");
        });
        assertThatThrownBy(() -> TestClient.of(app)).hasMessageContaining("no bell");
        assertThat(log).containsExactly("begin cook", "end cook");
    }

    @Test
    void whatIsNotThereIsSaid() {
        try (var client = TestClient.of(App.named("Inn").include(new Inn()))) {
            assertThat(client.get("/bell").send().status()).isEqualTo(500);
        }
    }
}
