package dev.posthaste.testing.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Get;
import dev.posthaste.Json;
import dev.posthaste.Post;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WrittenConstraintsTest {

    @Ordered
    record Range(double low, double high) {}

    record Hive(@Label String label, List<@NotKept("fly") String> notes, Map<String, Range> ranges) {}

    static class Handlers {
        @Post("/hives")
        Hive hive(Hive hive) {
            return hive;
        }

        @Get("/hives")
        String search(
                @NotKept(value = "bear", message = "no {value}") String q,
                @Min(value = 3, message = "{value} or more") int n) {
            return q;
        }
    }

    private final TestClient client = TestClient.of(App.named("Hives").include(new Handlers()));

    private TestAnswer post(String json) {
        return client.post("/hives").json(json).send();
    }

    private static Json first(TestAnswer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return ((Json.Arr) ((Json.Obj) answer.json()).get("detail")).items().getFirst();
    }

    private static Json wrong(String message, Object input, Object... place) {
        return Json.object(
                "type",
                "value_error",
                "loc",
                List.of(place),
                "msg",
                "Value error, " + message,
                "input",
                input,
                "ctx",
                Json.object("error", Json.object()));
    }

    @Test
    void whatAllRulesTakeIsRead() {
        var json = "{\"label\":\"bees\",\"notes\":[\"calm\"],\"ranges\":{\"a\":{\"low\":1.0,\"high\":2.0}}}";
        assertThat(post(json).text()).isEqualTo(json);
    }

    @Test
    void aClassOfTheUserChecksValuesAndIsToldTheAnnotation() {
        var answer = post("{\"label\":\"bees\",\"notes\":[\"x\",\"a fly\"],\"ranges\":{}}");
        assertThat(first(answer)).isEqualTo(wrong("flys are not kept here", "a fly", "body", "notes", 1));
    }

    @Test
    void aConstraintMadeOfOthersHoldsEachOfThem() {
        assertThat(post("{\"label\":\"b\",\"notes\":[],\"ranges\":{}}").text()).contains("string_too_short");
        assertThat(first(post("{\"label\":\"a wasp\",\"notes\":[],\"ranges\":{}}")))
                .isEqualTo(wrong("wasps are not kept here", "a wasp", "body", "label"));
    }

    @Test
    void aRuleForTheWholeRecordHasItsPlace() {
        var range = Json.object("low", 3, "high", 2);
        assertThat(first(post("{\"label\":\"bees\",\"notes\":[],\"ranges\":{\"a\":{\"low\":3,\"high\":2}}}")))
                .isEqualTo(wrong("low must not be above high", range, "body", "ranges", "a"));
    }

    @Test
    void theClassMaySayAnotherMessage() {
        assertThat(first(post("{\"label\":\"%s\",\"notes\":[],\"ranges\":{}}".formatted("b".repeat(21)))))
                .isEqualTo(wrong("nobody reads that", "b".repeat(21), "body", "label"));
    }

    @Test
    void aMessageWithMembersInBracesTakesThePlaceOfTheText() {
        assertThat(first(client.get("/hives?q=bears&n=5").send())).isEqualTo(wrong("no bear", "bears", "query", "q"));
        assertThat(client.get("/hives?q=b&n=1").send().text())
                .contains("\"greater_than_equal\"", "\"msg\":\"3 or more\"", "\"ctx\":{\"ge\":3}");
    }
}
