package dev.posthaste.testing.tracer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
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

    static class Items {
        @Patch("/item")
        Item change(Partial<Item> changes) {
            return changes.applyTo(new Item("Lamp", 30, changes.has("note") ? "replaced" : "kept"));
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

    private Json patched(String json) {
        return client.request("PATCH", "/item").json(json).send().json();
    }
}
