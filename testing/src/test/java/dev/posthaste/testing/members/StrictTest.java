package dev.posthaste.testing.members;

import static dev.posthaste.testing.Answers.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Default;
import dev.posthaste.Json;
import dev.posthaste.Post;
import dev.posthaste.Strict;
import dev.posthaste.testing.TestClient;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Values in their own form alone.
class StrictTest {

    record Lax(int n) {}

    @Strict
    record Whole(
            int n,
            List<Integer> items,
            @Default("[]") Set<Integer> set,
            Lax lax,
            @Default("5") int standard) {}

    record One(@Strict int n, int lax, List<@Strict Integer> items) {}

    static class Handlers {
        @Post("/whole")
        Whole whole(Whole whole) {
            return whole;
        }

        @Post("/one")
        One one(One one) {
            return one;
        }
    }

    private final TestClient client = TestClient.of(App.named("Strict").include(new Handlers()));

    @Test
    void aStrictRecordConvertsNothingButTheRecordsWithinMay() {
        var body = "{\"n\":\"1\",\"items\":[\"1\"],\"set\":[1],\"lax\":{\"n\":\"1\"}}";
        assertThat(invalid(client.post("/whole").json(body).send()))
                .containsExactly("int_type body n", "int_type body items 0", "set_type body set");
    }

    @Test
    void aDefaultIsWrittenInAnyForm() {
        var answer = client.post("/whole")
                .json("{\"n\":1,\"items\":[2],\"lax\":{\"n\":\"3\"}}")
                .send();
        assertThat(answer.json())
                .isEqualTo(Json.object(
                        "n", 1, "items", List.of(2), "set", List.of(), "lax", Json.object("n", 3), "standard", 5));
    }

    @Test
    void aStrictComponentOrItemConvertsNothing() {
        var body = "{\"n\":1.0,\"lax\":\"2\",\"items\":[true]}";
        assertThat(invalid(client.post("/one").json(body).send()))
                .containsExactly("int_type body n", "int_type body items 0");
    }
}
