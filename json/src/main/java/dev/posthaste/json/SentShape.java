package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.Sent;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The shape of a record together with the names of what was sent.
final class SentShape<R> extends Shape<Sent<R>> {

    /// What was read.
    ///
    /// @param object as it was sent
    private record Whole<R>(R value, Set<String> names, Json.Obj object) implements Sent<R> {
        @Override
        public boolean has(String component) {
            return names.contains(component);
        }
    }

    private final RecordShape<R> whole;

    SentShape(RecordShape<R> whole) {
        this.whole = whole;
    }

    @Override
    public @Nullable Sent<R> read(Json value, Problems problems) {
        var before = problems.count();
        var result = whole.read(value, problems);
        if (result == null || problems.count() > before || !(value instanceof Json.Obj object)) {
            return null;
        }
        var names = new LinkedHashSet<String>();
        for (var field : whole.fields()) {
            if (whole.sent(field, object) != null) {
                names.add(field.labels().component());
            }
        }
        return new Whole<>(result, Collections.unmodifiableSet(names), object);
    }

    @Override
    public Sent<R> accept(JsonInput in) {
        throw in.odd();
    }

    @Override
    void writeValue(Sent<R> value, JsonOutput out) {
        var selection = out.selection();
        if (selection != null && value instanceof Whole<R> sent) {
            out.write(whole, value.value(), selection.sentAs(sent.object()));
        } else {
            whole.write(value.value(), out);
        }
    }

    @Override
    public boolean computes() {
        return whole.computes();
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return whole.schema(schemas);
    }
}
