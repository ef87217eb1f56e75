package dev.posthaste.testing.members;

import static dev.posthaste.testing.Answers.assertInvalid;
import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Default;
import dev.posthaste.Extra;
import dev.posthaste.Json;
import dev.posthaste.NoExtra;
import dev.posthaste.Post;
import dev.posthaste.testing.TestClient;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Members that are no components: refused, kept, or passed over.
class ExtraMembersTest {

    @NoExtra
    record Closed(int size, @Default("0") int depth) {}

    record Open(String name, @Extra Map<String, Json> more) {}

    record Counts(@Extra Map<String, Integer> counts, String name) {}

    static class Handlers {
        @Post("/closed")
        Closed closed(Closed closed) {
            return closed;
        }

        @Post("/open")
        Open open(Open open) {
            return open;
        }

        @Post("/counts")
        Counts counts(Counts counts) {
            return counts;
        }
    }

    private final TestClient client = TestClient.of(App.named("Extra").include(new Handlers()));

    private Json posted(String path, String body) {
        return client.post(path).json(body).send().json();
    }

    @Test
    void aClosedRecordRefusesThemAfterAllElse() {
        assertInvalid(
                client.post("/closed")
                        .json("{\"x\":[1],\"depth\":\"a\",\"y\":null}")
                        .send(),
                """
                {"type":"missing","loc":["body","size"],"msg":"Field required",\
                "input":{"x":[1],"depth":"a","y":null}}""",
                """
                {"type":"int_parsing","loc":["body","depth"],\
                "msg":"Input should be a valid integer, unable to parse string as an integer","input":"a"}""",
                """
                {"type":"extra_forbidden","loc":["body","x"],"msg":"Extra inputs are not permitted","input":[1]}""",
                """
                {"type":"extra_forbidden","loc":["body","y"],"msg":"Extra inputs are not permitted","input":null}""");
        assertThat(posted("/closed", "{\"size\":1}")).isEqualTo(json("{\"size\":1,\"depth\":0}"));
    }

    @Test
    void anOpenRecordKeepsThem() {
        assertThat(posted("/open", "{\"a\":[1,{}],\"name\":\"n\",\"b\":null}"))
                .isEqualTo(json("{\"name\":\"n\",\"a\":[1,{}],\"b\":null}"));
        assertThat(posted("/open", "{\"name\":\"n\"}")).isEqualTo(json("{\"name\":\"n\"}"));
    }

    @Test
    void whatIsKeptHasAType() {
        assertThat(posted("/counts", "{\"a\":\"5\",\"name\":\"n\"}")).isEqualTo(json("{\"name\":\"n\",\"a\":5}"));
        assertInvalid(client.post("/counts").json("{\"name\":\"n\",\"a\":[]}").send(), """
                {"type":"int_type","loc":["body","a"],"msg":"Input should be a valid integer","input":[]}""");
    }

    @Test
    void schemasSayIt() {
        var schemas = Schemas.of(client);
        assertThat(Schemas.member(schemas, "Closed").get("additionalProperties"))
                .isEqualTo(Json.of(false));
        assertThat(Schemas.member(schemas, "Open").get("additionalProperties")).isEqualTo(Json.of(true));
        assertThat(Schemas.member(schemas, "Counts").get("additionalProperties"))
                .isEqualTo(Json.object("type", "integer"));
        assertThat(Schemas.properties(schemas, "Open")).containsExactly("name");
    }
}
