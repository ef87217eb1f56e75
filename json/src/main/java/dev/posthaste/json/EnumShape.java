package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The shape of an enum: its constants by name.
final class EnumShape<E extends Enum<E>> extends Shape<E> {

    private final Class<E> type;
    private final Map<String, E> constants = new LinkedHashMap<>();

    EnumShape(Class<E> type, List<E> values) {
        this.type = type;
        values.forEach(value -> constants.put(value.name(), value));
    }

    @Override
    public @Nullable E read(Json value, Problems problems) {
        var constant = value instanceof Json.Str(var text) ? constants.get(text) : null;
        if (constant == null) {
            var expected = expected();
            problems.add(new Mismatch("enum", "Input should be " + expected, Json.object("expected", expected)), value);
        }
        return constant;
    }

    private String expected() {
        var quoted = new ArrayList<String>();
        constants.keySet().forEach(name -> quoted.add("'" + name + "'"));
        if (quoted.size() == 1) {
            return quoted.getFirst();
        }
        var last = quoted.removeLast();
        return String.join(", ", quoted) + " or " + last;
    }

    @Override
    public E accept(JsonInput in) {
        var constant = constants.get(in.text());
        if (constant == null) {
            throw in.odd();
        }
        return constant;
    }

    @Override
    void writeValue(E value, JsonOutput out) {
        out.text(value.name());
    }

    @Override
    boolean ordered() {
        return true;
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        var names = Arrays.asList(constants.keySet().toArray());
        return schemas.component(
                type.getName(),
                type.getSimpleName(),
                () -> Json.object("type", "string", "enum", names, "title", type.getSimpleName()));
    }
}
