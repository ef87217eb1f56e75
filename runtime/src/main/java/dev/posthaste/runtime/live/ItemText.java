package dev.posthaste.runtime.live;

import dev.posthaste.Json;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.PythonJson;
import dev.posthaste.json.Shape;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Writes the items of a stream: by their type, or as Python does where they have none.
///
/// @param shape null for `Json`
record ItemText(@Nullable Shape<?> shape) {

    String of(@Nullable Object item) {
        return shape == null ? PythonJson.spaced(Json.of(item)) : typed(shape, item);
    }

    @SuppressWarnings("unchecked")
    private static <T> String typed(Shape<T> shape, @Nullable Object item) {
        return new String(JsonOutput.bytes(shape, (T) item), StandardCharsets.UTF_8);
    }
}
