package dev.posthaste.json;

import dev.posthaste.Json;
import org.jspecify.annotations.Nullable;

/// The shape of bytes: the content of a file or of a whole body as it came, else what a text says.
final class OctetsShape<T> extends Shape<T> {

    private final Shape<T> text;
    private final Class<T> type;

    OctetsShape(Shape<T> text, Class<T> type) {
        this.text = text;
        this.type = type;
    }

    @Override
    public Shape<T> strict() {
        return new OctetsShape<>(text.strict(), type);
    }

    @Override
    public @Nullable T read(Json value, Problems problems) {
        var content = problems.behind(value, type);
        return content != null ? content : text.read(value, problems);
    }

    @Override
    public @Nullable T accept(JsonInput in) {
        return text.accept(in);
    }

    @Override
    void writeValue(T value, JsonOutput out) {
        text.writeValue(value, out);
    }

    @Override
    boolean ordered() {
        return text.ordered();
    }

    @Override
    public Spelling spelling() {
        return Spelling.of(Spelling.Content.OCTETS);
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return text.schema(schemas);
    }
}
