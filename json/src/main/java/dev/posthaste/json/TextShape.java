package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.WhiteSpace;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A shape of strings that are changed after they were read.
final class TextShape extends Shape<String> {

    private final Shape<String> shape;
    private final UnaryOperator<String> change;

    private TextShape(Shape<String> shape, UnaryOperator<String> change) {
        this.shape = shape;
        this.change = change;
    }

    static Shape<String> stripped(Shape<String> shape) {
        return new TextShape(shape, WhiteSpace::stripped);
    }

    static Shape<String> lower(Shape<String> shape) {
        return new TextShape(shape, text -> text.toLowerCase(Locale.ROOT));
    }

    static Shape<String> upper(Shape<String> shape) {
        return new TextShape(shape, text -> text.toUpperCase(Locale.ROOT));
    }

    @Override
    public @Nullable String read(Json value, Problems problems) {
        var before = problems.count();
        var text = shape.read(value, problems);
        return text == null || problems.count() > before ? text : change.apply(text);
    }

    @Override
    public @Nullable String accept(JsonInput in) {
        var text = shape.accept(in);
        return text == null ? null : change.apply(text);
    }

    @Override
    void writeValue(String value, JsonOutput out) {
        shape.writeValue(value, out);
    }

    @Override
    boolean ordered() {
        return true;
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return shape.schema(schemas);
    }

    @Override
    String label() {
        return "constrained-str";
    }
}
