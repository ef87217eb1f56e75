package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.Partial;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// The shape of those members of a record that were sent.
final class PartialShape<R> extends Shape<Partial<R>> {

    private final RecordShape<R> whole;

    PartialShape(RecordShape<R> whole) {
        this.whole = whole;
    }

    @Override
    public @Nullable Partial<R> read(Json value, Problems problems) {
        if (!(value instanceof Json.Obj object)) {
            problems.add(RecordShape.noObject(), value);
            return null;
        }
        var before = problems.count();
        var sent = new LinkedHashMap<String, @Nullable Object>();
        for (var field : whole.fields()) {
            var member = whole.sent(field, object);
            if (member != null) {
                sent.put(field.labels().component(), field.read(member, object, problems));
            }
        }
        whole.refuseUnknown(object, problems);
        return problems.count() > before ? null : new SentMembers<>(whole, sent, problems.place(), object);
    }

    @Override
    public Partial<R> accept(JsonInput in) {
        throw in.odd();
    }

    @Override
    void writeValue(Partial<R> value, JsonOutput out) {
        throw new UnsupportedOperationException("a Partial is only read; return the record that applyTo gives");
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        var name = whole.name();
        return schemas.component("partial " + name.id(), "Partial[" + name.title() + "]", () -> definition(schemas));
    }

    private Json.Obj definition(Schemas schemas) {
        var properties = new LinkedHashMap<String, Json>();
        whole.fields().stream()
                .filter(field -> field.isDocumented(schemas.direction()))
                .forEach(field -> properties.put(field.name(), field.schema(schemas)));
        var title = "Partial[%s]".formatted(whole.name().title());
        var schema = Json.object("properties", properties, "type", "object", "title", title);
        return whole.closed() ? schema.with("additionalProperties", Json.of(false)) : schema;
    }
}
