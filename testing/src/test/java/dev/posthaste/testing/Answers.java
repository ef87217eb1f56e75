package dev.posthaste.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Json;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.MalformedJson;
import dev.posthaste.json.UnreadableJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// How tests look at answers.
public final class Answers {

    private Answers() {}

    /// A text as JSON.
    public static Json json(String text) {
        return json(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Json json(byte[] text) {
        try {
            return new JsonSource(text).tree();
        } catch (MalformedJson | UnreadableJson e) {
            throw new AssertionError("the test's text is no JSON", e);
        }
    }

    /// The rows of a resource that holds an array.
    public static List<Json> rows(String resource) throws IOException {
        return ((Json.Arr) resource(resource)).items();
    }

    /// A resource that holds an object.
    public static Json.Obj object(String resource) throws IOException {
        return (Json.Obj) resource(resource);
    }

    private static Json resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(Answers.class.getResourceAsStream(name))) {
            return json(in.readAllBytes());
        }
    }

    /// Asserts a 422 with exactly these items, each as JSON text.
    public static void assertInvalid(TestAnswer answer, String... items) {
        var wanted = json("{\"detail\":[" + String.join(",", items) + "]}");
        assertThat(answer.json()).isEqualTo(wanted);
        assertThat(answer.status()).isEqualTo(422);
    }

    /// The types and places of a 422's items, in order: `missing query q`.
    public static List<String> invalid(TestAnswer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return items(answer).stream().map(Answers::line).toList();
    }

    /// A 422's items.
    public static List<Json.Obj> items(TestAnswer answer) {
        var items = (Json.Arr) Objects.requireNonNull(((Json.Obj) answer.json()).get("detail"));
        return items.items().stream().map(Json.Obj.class::cast).toList();
    }

    private static String line(Json.Obj item) {
        var location = (Json.Arr) Objects.requireNonNull(item.get("loc"));
        return item.text("type")
                + location.items().stream()
                        .map(part -> " " + (part instanceof Json.Str(var text) ? text : part.toString()))
                        .collect(Collectors.joining());
    }
}
