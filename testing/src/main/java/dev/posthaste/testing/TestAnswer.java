package dev.posthaste.testing;

import dev.posthaste.Json;
import dev.posthaste.Response;
import dev.posthaste.internal.StatusCode;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.MalformedJson;
import dev.posthaste.json.UnreadableJson;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// An answer that a test received, as a client sees it: without a body where there is none on the wire. Immutable.
public final class TestAnswer {

    private final int status;
    private final List<Response.Header> headers;
    private final byte[] body;

    TestAnswer(int status, List<Response.Header> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /// What a client sees of an answer.
    static TestAnswer of(String method, Response response) {
        var bodiless = method.equals("HEAD") || !StatusCode.hasBody(response.status());
        return new TestAnswer(response.status(), response.headers(), bodiless ? new byte[0] : response.body());
    }

    /// The status code.
    public int status() {
        return status;
    }

    /// The values of all header fields of that name, which is in lower case.
    public List<String> headers(String name) {
        return headers.stream()
                .filter(header -> header.name().equals(name))
                .map(Response.Header::value)
                .toList();
    }

    /// The body; a copy.
    public byte[] body() {
        return body.clone();
    }

    /// The body as text.
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// The body as JSON.
    ///
    /// @throws AssertionError where it is none
    public Json json() {
        try {
            return new JsonSource(body).tree();
        } catch (MalformedJson | UnreadableJson e) {
            throw new AssertionError("the body is no JSON: " + text(), e);
        }
    }
}
