package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shape of a few values, which have no name of their own: Python's `Literal`.
final class LiteralShape<T> extends Shape<T> {

    private final Choices<T> choices;

    LiteralShape(Choices<T> choices) {
        this.choices = choices;
    }

    @Override
    public @Nullable T read(Json value, Problems problems) {
        var found = choices.find(value);
        if (found == null) {
            problems.add(wrong(), value);
        }
        return found;
    }

    private Mismatch wrong() {
        var expected = choices.expected();
        return new Mismatch("literal_error", "Input should be " + expected, Json.object("expected", expected));
    }

    @Override
    @Nullable
    T nothing() {
        return choices.find(Json.Null.NULL);
    }

    @Override
    public T accept(JsonInput in) {
        var found = choices.accept(in);
        if (found == null) {
            throw in.odd();
        }
        return found;
    }

    @Override
    void writeValue(T value, JsonOutput out) {
        choices.write(value, out);
    }

    @Override
    boolean ordered() {
        return true;
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        List<Json> all = choices.json();
        return choices.typed(all.size() == 1 ? Json.object("const", all.getFirst()) : Json.object("enum", all));
    }

    @Override
    String label() {
        return "literal[" + choices.list() + "]";
    }
}
