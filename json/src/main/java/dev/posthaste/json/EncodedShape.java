package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The shape of what is sent as a string of its JSON, and written as itself.
final class EncodedShape<T> extends Shape<T> {

    private final Shape<T> shape;

    EncodedShape(Shape<T> shape) {
        this.shape = shape;
    }

    @Override
    public @Nullable T read(Json value, Problems problems) {
        if (!(value instanceof Json.Str(var text))) {
            problems.add(new Mismatch("json_type", "JSON input should be string, bytes or bytearray"), value);
            return null;
        }
        try {
            return shape.read(new JsonSource(text.getBytes(StandardCharsets.UTF_8)).tree(), problems);
        } catch (MalformedJson | UnreadableJson e) {
            var reason = EncodedSyntax.mistake(text);
            problems.add(new Mismatch("json_invalid", "Invalid JSON: " + reason, Json.object("error", reason)), value);
            return null;
        }
    }

    @Override
    public @Nullable T accept(JsonInput in) {
        return acceptTree(in);
    }

    @Override
    void writeValue(T value, JsonOutput out) {
        shape.writeValue(value, out);
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        var content = shape.schema(schemas);
        return schemas.direction() == Schemas.Direction.OUTPUT
                ? content
                : Json.object("type", "string", "contentMediaType", "application/json", "contentSchema", content);
    }

    @Override
    String label() {
        return "json[" + shape.label() + "]";
    }
}
