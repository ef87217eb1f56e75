package dev.posthaste.runtime.live;

import dev.posthaste.Event;
import dev.posthaste.Json;
import dev.posthaste.json.PythonJson;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Writes events as they go over the wire (WHATWG HTML, section 9.2.5), in FastAPI's order of fields.
final class EventText {

    private final StringBuilder out = new StringBuilder();

    private EventText() {}

    /// An event that has only data.
    static byte[] of(String data) {
        var text = new EventText();
        text.addLines("data: ", data);
        return text.bytes();
    }

    /// An event.
    static byte[] of(Event event) {
        var text = new EventText();
        text.addLines(": ", event.comment());
        text.addLines("event: ", event.event());
        text.addLines("data: ", event.rawData() != null ? event.rawData() : data(event.data()));
        text.addLines("id: ", event.id());
        text.addLines("retry: ", event.retry() == null ? null : event.retry().toString());
        return text.bytes();
    }

    /// Records as their own type writes them, all else as Python does.
    private static @Nullable String data(@Nullable Object data) {
        return switch (data) {
            case null -> null;
            case Record value when !(value instanceof Json) -> Json.of(value).toString();
            default -> PythonJson.spaced(Json.of(data));
        };
    }

    private void addLines(String name, @Nullable String value) {
        if (value != null) {
            for (var line : value.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
                out.append(name).append(line).append('\n');
            }
        }
    }

    private byte[] bytes() {
        return out.append("\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
