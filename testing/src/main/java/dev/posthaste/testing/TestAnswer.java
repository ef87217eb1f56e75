package dev.posthaste.testing;

import dev.posthaste.Json;
import dev.posthaste.Response;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.MalformedJson;
import dev.posthaste.json.UnreadableJson;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// An answer that a test received. Immutable.
///
/// @param response the answer as the application gave it
public record TestAnswer(Response response) {

    /// The status code.
    public int status() {
        return response.status();
    }

    /// The values of all header fields of that name, which is in lower case.
    public List<String> headers(String name) {
        return response.headers().stream()
                .filter(header -> header.name().equals(name))
                .map(Response.Header::value)
                .toList();
    }

    /// The body as text.
    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /// The body as JSON.
    ///
    /// @throws AssertionError where it is none
    public Json json() {
        try {
            return new JsonSource(response.body()).tree();
        } catch (MalformedJson | UnreadableJson e) {
            throw new AssertionError("the body is no JSON: " + text(), e);
        }
    }
}
