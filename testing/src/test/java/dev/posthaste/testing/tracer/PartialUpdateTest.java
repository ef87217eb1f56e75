package dev.posthaste.testing.tracer;

import static dev.posthaste.testing.Answers.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.FromBody;
import dev.posthaste.Json;
import dev.posthaste.Partial;
import dev.posthaste.Patch;
import dev.posthaste.testing.TestClient;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A PATCH that tells a member set to null from one left out.
class PartialUpdateTest {

    record Item(String name, @Positive int price, @Nullable String note) {}

    record Span(int from, int to) {
        Span {
            if (from > to) {
                throw new IllegalArgumentException("from must not exceed to");
            }
        }
    }

    static class Items {
        @Patch("/item")
        Item change(Partial<Item> changes) {
            return changes.applyTo(new Item("Lamp", 30, changes.has("note") ? "replaced" : "kept"));
        }

        @Patch("/span")
        Span span(Partial<Span> changes) {
            return changes.applyTo(new Span(1, 2));
        }

        @Patch("/moved")
        Span moved(Partial<Span> changes, @FromBody int by) {
            return changes.applyTo(new Span(by, by));
        }
    }

    private final TestClient client = TestClient.of(App.named("Items").include(new Items()));

    @Test
    void aMemberLeftOutKeepsItsValue() {
        assertThat(patched("{\"price\":40}")).isEqualTo(Json.object("name", "Lamp", "price", 40, "note", "kept"));
    }

    @Test
    void aMemberSetToNullIsNull() {
        assertThat(patched("{\"note\":null}")).isEqualTo(Json.object("name", "Lamp", "price", 30, "note", null));
    }

    @Test
    void whatWasSentIsCheckedLikeTheRecord() {
        var answer = client.request("PATCH", "/item")
                .json("{\"price\":0,\"name\":null}")
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("\"string_type\"", "\"greater_than\"");
    }

    @Test
    void whatTheRecordRefusesAsAWholeIsAProblemOfTheBody() {
        assertInvalid(client.request("PATCH", "/span").json("{\"from\":3}").send(), """
                {"type":"value_error","loc":["body"],"msg":"Value error, from must not exceed to",\
                "input":{"from":3},"ctx":{"error":{}}}""");
        var body = "{\"by\":1,\"changes\":{\"to\":0}}";
        assertInvalid(client.request("PATCH", "/moved").json(body).send(), """
                {"type":"value_error","loc":["body","changes"],"msg":"Value error, from must not exceed to",\
                "input":{"to":0},"ctx":{"error":{}}}""");
    }

    private Json patched(String json) {
        return client.request("PATCH", "/item").json(json).send().json();
    }
}
