package dev.posthaste.testing.bodies;

import static dev.posthaste.testing.Answers.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.FromBody;
import dev.posthaste.Json;
import dev.posthaste.Post;
import dev.posthaste.Request;
import dev.posthaste.Router;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentTypesTest {

    record Item(int x) {}

    static class Items {
        @Post("/items")
        int item(Item item) {
            return item.x();
        }

        @Post("/text")
        String text(@FromBody(mediaType = "text/plain") String text) {
            return text;
        }

        @Post("/any")
        Json any(Request request) {
            return request.json();
        }
    }

    private static TestAnswer post(App app, String path, @Nullable String type) {
        var request = TestClient.of(app).post(path).body("{\"x\": 1}".getBytes(StandardCharsets.UTF_8));
        return (type == null ? request : request.header("content-type", type)).send();
    }

    private final App app = App.named("Items").include(new Items());

    @Test
    void aBodyIsJsonOnlyWhereItSaysSo() {
        assertThat(post(app, "/items", "application/vnd.items+json").text()).isEqualTo("1");
        assertThat(invalid(post(app, "/items", null))).containsExactly("model_attributes_type body");
        assertThat(invalid(post(app, "/items", "text/json"))).containsExactly("model_attributes_type body");
    }

    @Test
    void anApplicationMayTakeABodyForJsonThatSaysNothing() {
        var lax = app.strictContentType(false);
        assertThat(post(lax, "/items", null).text()).isEqualTo("1");
        assertThat(invalid(post(lax, "/items", "text/plain"))).containsExactly("model_attributes_type body");
    }

    @Test
    void theNearestRouterSaysWhichRuleHolds() {
        var strict = Router.at("/strict").strictContentType(true).include(new Items());
        var both = App.named("Both").strictContentType(false).include(strict, new Items());
        assertThat(post(both, "/items", null).status()).isEqualTo(200);
        assertThat(post(both, "/strict/items", null).status()).isEqualTo(422);
    }

    @Test
    void aStringTakesATextAsItIs() {
        assertThat(post(app, "/text", "text/plain").text()).isEqualTo("\"{\\\"x\\\": 1}\"");
    }

    @Test
    void aHandlerMayReadTheBodyAsJsonItself() {
        assertThat(post(app, "/any", null).text()).isEqualTo("{\"x\":1}");
        var malformed = TestClient.of(app).post("/any").json("{").send();
        assertThat(invalid(malformed)).containsExactly("json_invalid body 1");
    }
}
