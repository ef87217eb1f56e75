package dev.posthaste.testing;

import dev.posthaste.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A request that a test sends. To be used by one thread.
public final class TestRequest {

    private final Connector connector;
    private final String method;
    private final String target;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private byte[] body = new byte[0];

    TestRequest(Connector connector, String method, String target) {
        this.connector = connector;
        this.method = method;
        this.target = target;
        header("host", "testserver");
    }

    /// Adds a header field.
    public TestRequest header(String name, String value) {
        headers.computeIfAbsent(name.toLowerCase(Locale.ROOT), each -> new ArrayList<>())
                .add(value);
        return this;
    }

    /// Gives it a JSON body, as it stands.
    public TestRequest json(String text) {
        return header("content-type", "application/json").body(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Gives it a JSON body.
    public TestRequest json(Json value) {
        return json(value.toString());
    }

    /// Gives it a body, without a content type.
    public TestRequest body(byte[] bytes) {
        body = bytes.clone();
        return this;
    }

    /// Sends it, and gives the answer.
    public TestAnswer send() {
        return connector.send(this);
    }

    String method() {
        return method;
    }

    String target() {
        return target;
    }

    Map<String, List<String>> headers() {
        var sent = new LinkedHashMap<>(headers);
        sent.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(sent);
    }

    byte[] bytes() {
        return body;
    }
}
