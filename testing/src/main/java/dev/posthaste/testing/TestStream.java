package dev.posthaste.testing;

import dev.posthaste.Json;
import dev.posthaste.Response;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.MalformedJson;
import dev.posthaste.json.UnreadableJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer that a test reads while it is made.
///
/// ```java
/// try (var stream = client.get("/prices").open()) {
///     assertThat(stream.nextEvent().data()).isEqualTo("{\"price\":7}");
/// }
/// ```
///
/// Whatever waits fails with an [AssertionError] after twenty seconds in memory; where the answer breaks off, reading
/// throws an [UncheckedIOException]. To be used by one thread.
public final class TestStream implements AutoCloseable {

    private final int status;
    private final List<Response.Header> headers;
    private final InputStream body;
    private final Runnable leaving;

    TestStream(int status, List<Response.Header> headers, InputStream body, Runnable leaving) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.leaving = leaving;
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

    /// The next line without its end, waited for; null where there is none any more.
    public @Nullable String nextLine() {
        var line = new ByteArrayOutputStream();
        try {
            for (int b = body.read(); b != '\n'; b = body.read()) {
                if (b < 0) {
                    return line.size() == 0 ? null : line.toString(StandardCharsets.UTF_8);
                }
                line.write(b);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the answer broke off after '" + line.toString(StandardCharsets.UTF_8) + "'", e);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /// The next line as JSON, waited for; null where there is none any more.
    ///
    /// @throws AssertionError where it is no JSON
    public @Nullable Json nextJson() {
        var line = nextLine();
        try {
            return line == null ? null : new JsonSource(line.getBytes(StandardCharsets.UTF_8)).tree();
        } catch (MalformedJson | UnreadableJson e) {
            throw new AssertionError("the line is no JSON: " + line, e);
        }
    }

    /// The next event, waited for.
    ///
    /// @throws AssertionError where there is none any more
    public TestEvent nextEvent() {
        var fields = new ArrayList<String>();
        for (var line = nextLine(); line != null; line = nextLine()) {
            if (line.isEmpty()) {
                return event(fields);
            }
            fields.add(line);
        }
        throw new AssertionError("the stream is over, and there is no event after " + fields);
    }

    private static TestEvent event(List<String> fields) {
        var data = values(fields, "data: ");
        var retry = last(fields, "retry: ");
        return new TestEvent(
                last(fields, "event: "),
                data.isEmpty() ? null : String.join("\n", data),
                last(fields, "id: "),
                retry == null ? null : Long.valueOf(retry),
                values(fields, ": "));
    }

    private static @Nullable String last(List<String> fields, String prefix) {
        var values = values(fields, prefix);
        return values.isEmpty() ? null : values.getLast();
    }

    private static List<String> values(List<String> fields, String prefix) {
        return fields.stream()
                .filter(field -> field.startsWith(prefix))
                .map(field -> field.substring(prefix.length()))
                .toList();
    }

    /// All that is left, as text.
    public String rest() {
        try {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the answer broke off", e);
        }
    }

    /// Leaves, as a client that does not want more. In memory it returns when the application is done with it.
    @Override
    public void close() {
        leaving.run();
    }
}
