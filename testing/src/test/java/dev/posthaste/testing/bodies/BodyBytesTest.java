package dev.posthaste.testing.bodies;

import static dev.posthaste.testing.Answers.assertInvalid;
import static dev.posthaste.testing.Answers.invalid;
import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Json;
import dev.posthaste.Post;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the bytes of a body must be before a record is read from them.
class BodyBytesTest {

    record Item(String name, double price) {}

    static class Bodies {
        @Post("/items")
        Item item(Item item) {
            return item;
        }

        @Post("/any")
        Json any(Json any) {
            return any;
        }
    }

    private static final String LAMP = "{\"name\":\"Lamp\",\"price\":1}";

    private final TestClient client = TestClient.of(App.named("Bodies").include(new Bodies()));

    @ParameterizedTest
    @CsvSource({
        "application/json, 200",
        "APPLICATION/JSON, 200",
        "application/json; charset=latin-1, 200",
        "application/json ;x, 200",
        "application/geo+json, 200",
        "application/geo+json-seq, 422",
        "image/svg+json, 422",
        "text/plain, 422",
        "text/json, 422",
        "'application/json, x', 422",
        "application/x-www-form-urlencoded, 422",
        "json, 422",
    })
    void theContentTypeSaysWhetherItIsJson(String type, int status) {
        var answer = client.post("/items")
                .header("content-type", type)
                .body(bytes(LAMP))
                .send();
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void aBodyOfAnotherTypeIsText() {
        assertInvalid(client.post("/items").body(bytes("{\"a\":")).send(), """
                {"type":"model_attributes_type","loc":["body"],"input":"{\\"a\\":",\
                "msg":"Input should be a valid dictionary or object to extract fields from"}""");
    }

    @Test
    void malformedJsonIsToldWithItsPlace() {
        assertInvalid(post("/items", "{\"name\":\"😀\", x}"), """
                {"type":"json_invalid","loc":["body",13],"msg":"JSON decode error","input":{},\
                "ctx":{"error":"Expecting property name enclosed in double quotes"}}""");
    }

    @ParameterizedTest
    @CsvSource({"/items, ' ', 1", "/any, ' ', 1", "/any, '\n\t\r ', 4", "/any, '\uFEFF', 0", "/any, '\uFEFF ', 1"})
    void aBodyOfWhiteSpaceHoldsNoValue(String target, String body, int end) {
        assertInvalid(post(target, body), """
                {"type":"json_invalid","loc":["body",%d],"msg":"JSON decode error","input":{},\
                "ctx":{"error":"Expecting value"}}""".formatted(end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void whatIsNoNumberOfJsonIsMalformed(String number) {
        assertThat(invalid(post("/items", "{\"price\":" + number + "}"))).containsExactly("json_invalid body 9");
    }

    @Test
    void bytesThatAreNoUtf8AreABadRequest() {
        for (var body : List.of(
                new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'},
                new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'},
                new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'})) {
            var answer = client.post("/any")
                    .header("content-type", "application/json")
                    .body(body)
                    .send();
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json()).isEqualTo(json("{\"detail\":\"There was an error parsing the body\"}"));
        }
    }

    /// As Python's `json` detects them (RFC 4627, section 3).
    @Test
    void widerEncodingsAreRead() {
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_32BE)) {
            var wide = client.post("/items")
                    .header("content-type", "application/json")
                    .body(LAMP.getBytes(charset))
                    .send();
            assertThat(wide.status()).as(charset.name()).isEqualTo(200);
        }
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(post("/items", "\uFEFF" + LAMP).status()).isEqualTo(200);
        assertThat(invalid(post("/items", "\uFEFF{x"))).containsExactly("json_invalid body 1");
    }

    @Test
    void depthIsLimited() {
        assertThat(post("/any", "[".repeat(400) + "]".repeat(400)).status()).isEqualTo(200);
        assertThat(post("/any", "[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(post("/any", "[".repeat(100_000) + "]".repeat(100_000)).status())
                .isEqualTo(400);
    }

    private TestAnswer post(String target, String body) {
        return client.post(target).json(body).send();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
