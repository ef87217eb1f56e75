package names;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import java.lang.Override;
import java.util.List;
import javax.annotation.processing.Generated;
import names.Class.Holder;
import org.jspecify.annotations.Nullable;

/// The shape of [Holder].
@Generated("dev.posthaste.processor")
final class Class_Holder_Shape<Field_, Name, String_, Shape_, t, T, T_> extends RecordShape<Holder<Field_, Name, String_, Shape_, t, T, T_>> {

    /// The shape for type arguments of these shapes, which have these ids and titles.
    static <Field_, Name, String_, Shape_, t, T, T_> Class_Holder_Shape<Field_, Name, String_, Shape_, t, T, T_> of(
            Shape<Field_> shapeOfField,
            String idOfField,
            String titleOfField,
            Shape<Name> shapeOfName,
            String idOfName,
            String titleOfName,
            Shape<String_> shapeOfString,
            String idOfString,
            String titleOfString,
            Shape<Shape_> shapeOfShape,
            String idOfShape,
            String titleOfShape,
            Shape<t> shapeOft,
            String idOft,
            String titleOft,
            Shape<T> t,
            String idOfT,
            String titleOfT,
            Shape<T_> shapeOfT_,
            String idOfT_,
            String titleOfT_) {
        return new Class_Holder_Shape<>(
                new RecordName(
                        "names.Class.Holder[" + idOfField + ", " + idOfName + ", " + idOfString + ", " + idOfShape + ", " + idOft + ", " + idOfT + ", " + idOfT_ + "]",
                        "Holder[" + titleOfField + ", " + titleOfName + ", " + titleOfString + ", " + titleOfShape + ", " + titleOft + ", " + titleOfT + ", " + titleOfT_ + "]",
                        ""),
                Field.of("field", shapeOfField),
                Field.of("name", shapeOfName),
                Field.of("string", shapeOfString),
                Field.of("shapes", Shapes.list(shapeOfShape)),
                Field.of("small", shapeOft),
                Field.of("large", t),
                Field.of("other", shapeOfT_),
                Field.of("text", Shapes.of(String.class)));
    }

    private final Field<Field_> field;
    private final Field<Name> name;
    private final Field<String_> string;
    private final Field<List<Shape_>> shapes;
    private final Field<t> small;
    private final Field<T> large;
    private final Field<T_> other;
    private final Field<String> text;

    private Class_Holder_Shape(
            RecordName name_,
            Field<Field_> field,
            Field<Name> name,
            Field<String_> string,
            Field<List<Shape_>> shapes,
            Field<t> small,
            Field<T> large,
            Field<T_> other,
            Field<String> text) {
        super(name_, field, name, string, shapes, small, large, other, text);
        this.field = field;
        this.name = name;
        this.string = string;
        this.shapes = shapes;
        this.small = small;
        this.large = large;
        this.other = other;
        this.text = text;
    }

    @Override
    protected Holder<Field_, Name, String_, Shape_, t, T, T_> construct(Values values) {
        return new Holder<Field_, Name, String_, Shape_, t, T, T_>(
                values.at(0),
                values.at(1),
                values.at(2),
                values.at(3),
                values.at(4),
                values.at(5),
                values.at(6),
                values.at(7));
    }

    @Override
    protected @Nullable Object component(Holder<Field_, Name, String_, Shape_, t, T, T_> value, int index) {
        return switch (index) {
            case 0 -> value.field();
            case 1 -> value.name();
            case 2 -> value.string();
            case 3 -> value.shapes();
            case 4 -> value.small();
            case 5 -> value.large();
            case 6 -> value.other();
            case 7 -> value.text();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Holder<Field_, Name, String_, Shape_, t, T, T_> acceptMembers(JsonInput in) {
        Field_ field = null;
        Name name = null;
        String_ string = null;
        List<Shape_> shapes = null;
        t small = null;
        T large = null;
        T_ other = null;
        String text = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "field" -> {
                    seen = in.once(seen, 0);
                    field = this.field.shape().accept(in);
                }
                case "name" -> {
                    seen = in.once(seen, 1);
                    name = this.name.shape().accept(in);
                }
                case "string" -> {
                    seen = in.once(seen, 2);
                    string = this.string.shape().accept(in);
                }
                case "shapes" -> {
                    seen = in.once(seen, 3);
                    shapes = this.shapes.shape().accept(in);
                }
                case "small" -> {
                    seen = in.once(seen, 4);
                    small = this.small.shape().accept(in);
                }
                case "large" -> {
                    seen = in.once(seen, 5);
                    large = this.large.shape().accept(in);
                }
                case "other" -> {
                    seen = in.once(seen, 6);
                    other = this.other.shape().accept(in);
                }
                case "text" -> {
                    seen = in.once(seen, 7);
                    text = this.text.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b11111111L);
        return new Holder<Field_, Name, String_, Shape_, t, T, T_>(
                field, name, string, shapes, small, large, other, text);
    }

    @Override
    protected void writeMembers(Holder<Field_, Name, String_, Shape_, t, T, T_> value, JsonOutput out) {
        out.name("field");
        this.field.shape().write(value.field(), out);
        out.name("name");
        this.name.shape().write(value.name(), out);
        out.name("string");
        this.string.shape().write(value.string(), out);
        out.name("shapes");
        this.shapes.shape().write(value.shapes(), out);
        out.name("small");
        this.small.shape().write(value.small(), out);
        out.name("large");
        this.large.shape().write(value.large(), out);
        out.name("other");
        this.other.shape().write(value.other(), out);
        out.name("text");
        this.text.shape().write(value.text(), out);
    }
}
