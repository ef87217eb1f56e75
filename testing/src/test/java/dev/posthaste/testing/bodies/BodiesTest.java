package dev.posthaste.testing.bodies;

import static dev.posthaste.testing.Answers.assertInvalid;
import static dev.posthaste.testing.Answers.invalid;
import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Default;
import dev.posthaste.FromBody;
import dev.posthaste.Get;
import dev.posthaste.Json;
import dev.posthaste.Post;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {

    enum Color {
        RED,
        GREEN,
        BLUE
    }

    record Maker(@Size(min = 1) String name, @Min(1800) int year) {}

    record Item(
            @Size(min = 2, max = 5) String name,
            double price,
            @Default("1") int count,
            @Nullable Color color,
            @Nullable @Size(max = 2) List<String> tags,
            @Nullable Maker maker,
            @Nullable Map<String, Integer> sizes) {}

    record Pair(Maker first, Maker second) {}

    static class Bodies {
        @Post("/items")
        Item item(Item item) {
            return item;
        }

        @Post("/maybe")
        @Nullable
        Maker maybe(@Nullable Maker maker) {
            return maker;
        }

        @Post("/two")
        Pair two(Maker first, Maker second) {
            return new Pair(first, second);
        }

        @Post("/two/maybe")
        boolean twoMaybe(@Nullable Maker first, @Nullable Maker second) {
            return first == null && second == null;
        }

        @Post("/embedded")
        int embedded(@FromBody(embed = true) int n) {
            return n;
        }

        @Post("/number")
        int number(@FromBody int n) {
            return n;
        }

        @Post("/any")
        Json any(Json any) {
            return any;
        }

        @Post("/list")
        List<Integer> list(List<Integer> list) {
            return list;
        }

        @Post("/set")
        Set<Integer> set(Set<Integer> set) {
            return set;
        }

        @Post("/map")
        Map<String, List<Maker>> map(Map<String, List<Maker>> map) {
            return map;
        }

        @Get("/body")
        Maker read(Maker maker) {
            return maker;
        }
    }

    private static final String LAMP = "{\"name\":\"Lamp\",\"price\":1}";

    private final TestClient client = TestClient.of(App.named("Bodies").include(new Bodies()));

    @Test
    void defaultsAndNullsStandForWhatWasLeftOut() {
        assertThat(post("/items", LAMP).json()).isEqualTo(json("""
                {"name":"Lamp","price":1.0,"count":1,"color":null,"tags":null,"maker":null,"sizes":null}"""));
    }

    @Test
    void everythingWrongIsToldInTheOrderOfTheRecord() {
        var answer = post("/items", """
                {"name":"L","price":"x","count":1.5,"color":"red","tags":["a",1],
                 "maker":{"name":"","year":1700,"x":1},"sizes":{"a":"1","b":"x"}}""");
        assertInvalid(answer, """
                {"type":"string_too_short","loc":["body","name"],"msg":"String should have at least 2 characters",\
                "input":"L","ctx":{"min_length":2}}""", """
                {"type":"float_parsing","loc":["body","price"],\
                "msg":"Input should be a valid number, unable to parse string as a number","input":"x"}""", """
                {"type":"int_from_float","loc":["body","count"],\
                "msg":"Input should be a valid integer, got a number with a fractional part","input":1.5}""", """
                {"type":"enum","loc":["body","color"],"msg":"Input should be 'RED', 'GREEN' or 'BLUE'","input":"red",\
                "ctx":{"expected":"'RED', 'GREEN' or 'BLUE'"}}""", """
                {"type":"string_type","loc":["body","tags",1],"msg":"Input should be a valid string","input":1}""", """
                {"type":"string_too_short","loc":["body","maker","name"],\
                "msg":"String should have at least 1 character","input":"","ctx":{"min_length":1}}""", """
                {"type":"greater_than_equal","loc":["body","maker","year"],\
                "msg":"Input should be greater than or equal to 1800","input":1700,"ctx":{"ge":1800}}""", """
                {"type":"int_parsing","loc":["body","sizes","b"],\
                "msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}""");
    }

    @Test
    void nullIsNoValueWhereNothingSaysSo() {
        assertThat(invalid(
                        post("/items", "{\"name\":null,\"price\":null,\"count\":null,\"color\":null,\"tags\":null}")))
                .containsExactly("string_type body name", "float_type body price", "int_type body count");
    }

    @Test
    void aMissingMemberShowsTheObjectAroundIt() {
        assertInvalid(post("/items", "{\"name\":\"Lamp\",\"maker\":{\"name\":\"x\"}}"), """
                {"type":"missing","loc":["body","price"],"msg":"Field required",\
                "input":{"name":"Lamp","maker":{"name":"x"}}}""", """
                {"type":"missing","loc":["body","maker","year"],"msg":"Field required","input":{"name":"x"}}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "[" + LAMP + "]", "\"\"", "\"x\"", "5", "true"})
    void aBodyThatIsNoObjectIsRefused(String body) {
        assertInvalid(post("/items", body), """
                {"type":"model_attributes_type","loc":["body"],"input":%s,\
                "msg":"Input should be a valid dictionary or object to extract fields from"}""".formatted(body));
    }

    @Test
    void noBodyIsMissing() {
        assertInvalid(client.post("/items").send(), """
                {"type":"missing","loc":["body"],"msg":"Field required","input":null}""");
        assertThat(client.post("/maybe").send().json()).isEqualTo(Json.Null.NULL);
        assertThat(post("/maybe", "null").json()).isEqualTo(Json.Null.NULL);
        assertThat(invalid(post("/maybe", "{}"))).containsExactly("missing body name", "missing body year");
    }

    @Test
    void theLastOfTwoMembersOfOneNameCounts() {
        var answer = post("/items", "{\"name\":\"Lamp\",\"name\":\"Bulb\",\"price\":1,\"\":2}");
        assertThat(answer.text()).contains("\"name\":\"Bulb\"");
    }

    @Test
    void charactersAreCountedAsCodePoints() {
        assertThat(invalid(post("/items", "{\"name\":\"😀\",\"price\":1}")))
                .containsExactly("string_too_short body name");
    }

    @Test
    void severalBodiesAreMembersOfOne() {
        var both = post("/two", "{\"first\":{\"name\":\"a\",\"year\":1900},\"second\":{\"name\":\"b\",\"year\":1901}}");
        assertThat(both.json()).isEqualTo(json("""
                {"first":{"name":"a","year":1900},"second":{"name":"b","year":1901}}"""));
        assertThat(invalid(post("/two", "{\"first\":{\"name\":\"\"},\"second\":null}")))
                .containsExactly(
                        "string_too_short body first name",
                        "missing body first year",
                        "model_attributes_type body second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "5"})
    void missingMembersOfTheBodyHaveNoInput(String body) {
        assertInvalid(
                post("/two", body),
                "{\"type\":\"missing\",\"loc\":[\"body\",\"first\"],\"msg\":\"Field required\",\"input\":null}",
                "{\"type\":\"missing\",\"loc\":[\"body\",\"second\"],\"msg\":\"Field required\",\"input\":null}");
    }

    @Test
    void aBodyThatIsNoObjectLeavesNothingOut() {
        assertThat(post("/two/maybe", "").json()).isEqualTo(json("true"));
        assertThat(post("/two/maybe", "{}").json()).isEqualTo(json("true"));
        assertThat(invalid(post("/two/maybe", "[]"))).containsExactly("missing body first", "missing body second");
    }

    @Test
    void aScalarIsABodyByAnnotation() {
        assertThat(post("/number", "\"5\"").json()).isEqualTo(json("5"));
        assertThat(invalid(post("/number", "{}"))).containsExactly("int_type body");
        assertThat(post("/embedded", "{\"n\":5}").json()).isEqualTo(json("5"));
        assertThat(invalid(post("/embedded", "5"))).containsExactly("missing body n");
    }

    @Test
    void jsonIsTakenAsItIs() {
        assertThat(post("/any", "{\"a\":[1.50,12345678901234567890,\"\\ud800\"]}")
                        .text())
                .isEqualTo("{\"a\":[1.50,12345678901234567890,\"\\ud800\"]}");
    }

    @Test
    void listsSetsAndMapsNameTheirPlaces() {
        assertThat(invalid(post("/list", "[1,\"x\",null,2.5]")))
                .containsExactly("int_parsing body 1", "int_type body 2", "int_from_float body 3");
        assertThat(invalid(post("/list", "{}"))).containsExactly("list_type body");
        assertThat(post("/set", "[1,2,1,\"1\"]").json()).isEqualTo(json("[1,2]"));
        assertThat(invalid(post("/set", "{}"))).containsExactly("set_type body");
        assertThat(invalid(post("/map", "[]"))).containsExactly("dict_type body");
        assertThat(invalid(post("/map", "{\"a\":[{\"name\":\"\",\"year\":1}],\"b\":{}}")))
                .containsExactly(
                        "string_too_short body a 0 name", "greater_than_equal body a 0 year", "list_type body b");
    }

    @Test
    void getMayHaveABody() {
        var answer = client.get("/body").json("{\"name\":\"x\",\"year\":1900}").send();
        assertThat(answer.status()).isEqualTo(200);
    }

    private TestAnswer post(String target, String body) {
        return client.post(target).json(body).send();
    }
}
