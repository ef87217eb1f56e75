import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Tag;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Shape.Field].
@Generated("dev.posthaste.processor")
final class Shape_Field_Shape extends RecordShape<Shape.Field> {

    static final Shape_Field_Shape SHAPE = new Shape_Field_Shape(Field.of("text", Shapes.of(String.class)));

    private final Field<String> text;

    private Shape_Field_Shape(Field<String> text) {
        super(new RecordName("Shape.Field", "Field", ""), new Tag("type", "Field"), text);
        this.text = text;
    }

    @Override
    protected Shape.Field construct(Values values) {
        return new Shape.Field(values.at(0));
    }

    @Override
    protected @Nullable Object component(Shape.Field value, int index) {
        return switch (index) {
            case 0 -> value.text();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Shape.Field acceptMembers(JsonInput in) {
        String text = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "text" -> {
                    seen = in.once(seen, 0);
                    text = this.text.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b1L);
        return new Shape.Field(text);
    }

    @Override
    protected void writeMembers(Shape.Field value, JsonOutput out) {
        out.name("text");
        this.text.shape().write(value.text(), out);
    }
}
