package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.scalar.Scalar;
import dev.posthaste.internal.scalar.Scalars;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// The shape of an enum: a component of the document, whose constants are known by strings or whole numbers.
final class EnumShape<E extends Enum<E>> extends Shape<E> {

    private static final Scalar<BigInteger> WHOLE = Scalars.of(BigInteger.class);

    private final RecordName name;
    private final Choices<E> choices;
    private final boolean strict;

    EnumShape(RecordName name, Choices<E> choices, boolean strict) {
        this.name = name;
        this.choices = choices;
        this.strict = strict;
    }

    @Override
    public Shape<E> strict() {
        return new EnumShape<>(name, choices, true);
    }

    @Override
    public @Nullable E read(Json value, Problems problems) {
        problems.floor(Exactness.LAX);
        if (strict && !problems.lenient()) {
            problems.add(
                    new Mismatch(
                            "is_instance_of",
                            "Input should be an instance of " + name.title(),
                            Json.object("class", name.title())),
                    value);
            return null;
        }
        var constant = choices.find(choices.whole() ? number(value) : value);
        if (constant == null) {
            var expected = choices.expected();
            problems.add(new Mismatch("enum", "Input should be " + expected, Json.object("expected", expected)), value);
        }
        return constant;
    }

    /// Of Python's `IntEnum`, whatever is read as a whole number counts.
    private static Json number(Json value) {
        try {
            return new Json.Num(WHOLE.convert(value).toString());
        } catch (Mismatch mismatch) {
            return value;
        }
    }

    @Override
    public E accept(JsonInput in) {
        var constant = choices.accept(in);
        if (constant == null || strict) {
            throw in.odd();
        }
        return constant;
    }

    @Override
    void writeValue(E value, JsonOutput out) {
        choices.write(value, out);
    }

    @Override
    boolean ordered() {
        return true;
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return schemas.component(name.id(), name.title(), this::definition);
    }

    private Json.Obj definition() {
        var members = new LinkedHashMap<String, Json>();
        members.put("title", new Json.Str(name.title()));
        if (!name.description().isEmpty()) {
            members.put("description", new Json.Str(name.description()));
        }
        members.put("enum", new Json.Arr(choices.json()));
        return choices.typed(new Json.Obj(members));
    }

    @Override
    String label() {
        return (choices.whole() ? "int-enum[" : "str-enum[") + name.title() + "]";
    }
}
