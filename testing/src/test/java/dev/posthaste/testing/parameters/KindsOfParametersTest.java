package dev.posthaste.testing.parameters;

import static dev.posthaste.testing.Answers.invalid;
import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Default;
import dev.posthaste.Encoded;
import dev.posthaste.Get;
import dev.posthaste.Json;
import dev.posthaste.Literal;
import dev.posthaste.Name;
import dev.posthaste.Text;
import dev.posthaste.Value;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Parameters that are unions, enums of numbers, literals, optionals and other than a scalar as it is.
class KindsOfParametersTest {

    sealed interface Count permits Number, Word {}

    record Number(@Value int value) implements Count {}

    record Word(@Value String word) implements Count {}

    enum Zone {
        COLD(4),
        MILD(8);

        @Value
        final int number;

        Zone(int number) {
            this.number = number;
        }
    }

    /// How it is sold.
    enum Pack {
        @Name("by weight")
        WEIGHT,
        @Name("by piece")
        PIECE
    }

    static class Seeds {
        @Get("/seeds/{zone}")
        Json seeds(
                Zone zone,
                @Default("0") Count count,
                @Literal({"gram", "ounce"}) @Default("gram") String unit,
                Optional<Integer> least,
                @Text(strip = true, lower = true) @Default("any") String name,
                @Default("by piece") Pack pack,
                @Encoded @Default("[]") List<Integer> rows) {
            return Json.object(
                    "zone", zone, "count", count, "unit", unit, "least", least, "name", name, "pack", pack, "rows",
                    rows);
        }
    }

    private final TestClient client = TestClient.of(App.named("Seeds").include(new Seeds()));

    private TestAnswer get(String target) {
        return client.get(target).send();
    }

    @Test
    void theyAreReadFromText() {
        var sent = "/seeds/8?count=7&unit=ounce&least=3&name=%20Pea%20&pack=by+weight&rows=%5B1,2%5D";
        assertThat(get(sent).json()).isEqualTo(json("""
                {"zone":8,"count":"7","unit":"ounce","least":3,"name":"pea","pack":"by weight","rows":[1,2]}"""));
    }

    @Test
    void theyHaveDefaults() {
        assertThat(get("/seeds/4").json()).isEqualTo(json("""
                {"zone":4,"count":0,"unit":"gram","least":null,"name":"any","pack":"by piece","rows":[]}"""));
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() {
        assertThat(invalid(get("/seeds/5?unit=pound&least=x&pack=none&rows=%5B")))
                .containsExactly(
                        "enum path zone",
                        "literal_error query unit",
                        "int_parsing query least",
                        "enum query pack",
                        "json_invalid query rows");
    }

    @Test
    void documentsShowThem() {
        var parameters = get("/openapi.json").json().toString();
        assertThat(parameters)
                .contains("\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]")
                .contains("\"enum\":[\"gram\",\"ounce\"]")
                .contains("{\"title\":\"Zone\",\"enum\":[4,8],\"type\":\"integer\"}")
                .contains("\"description\":\"How it is sold.\"")
                .contains("\"contentMediaType\":\"application/json\"");
    }
}
