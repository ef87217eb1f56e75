package dev.posthaste.testing;

import dev.posthaste.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request that a test sends. To be used by one thread.
public final class TestRequest {

    private final Connector connector;
    private final String method;
    private final String target;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private byte[] body = new byte[0];
    private @Nullable FormBody form;

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

    /// Adds a field of a form, which is then the body.
    public TestRequest field(String name, String value) {
        form().field(name, value);
        return this;
    }

    /// Adds a file of a form, which is then the body and multipart.
    ///
    /// @param type its media type; null to say none
    public TestRequest file(String name, String fileName, @Nullable String type, byte[] content) {
        form().file(name, fileName, type, content);
        return this;
    }

    private FormBody form() {
        if (form == null) {
            form = new FormBody();
        }
        return form;
    }

    /// Sends it, and gives the answer.
    public TestAnswer send() {
        if (form != null) {
            header("content-type", form.contentType()).body(form.bytes());
            form = null;
        }
        return connector.send(this);
    }

    /// Sends it, and gives the answer to be read while it is made: for streams that go on until somebody leaves.
    public TestStream open() {
        return connector.open(this);
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
