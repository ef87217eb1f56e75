package odd;

import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import odd.Corners.Field;
import org.jspecify.annotations.Nullable;

/// The shape of [Field].
@Generated("dev.posthaste.processor")
final class Corners_Field_Shape extends RecordShape<Field> {

    static final Corners_Field_Shape SHAPE = new Corners_Field_Shape(dev.posthaste.json.Field.of(
            "text",
            Shapes.of(String.class)));

    private final dev.posthaste.json.Field<String> text;

    private Corners_Field_Shape(dev.posthaste.json.Field<String> text) {
        super(new RecordName("odd.Corners.Field", "Field", ""), text);
        this.text = text;
    }

    @Override
    protected Field construct(Values values) {
        return new Field(values.at(0));
    }

    @Override
    protected @Nullable Object component(Field value, int index) {
        return switch (index) {
            case 0 -> value.text();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Field acceptMembers(JsonInput in) {
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
        return new Field(text);
    }

    @Override
    protected void writeMembers(Field value, JsonOutput out) {
        out.name("text");
        this.text.shape().write(value.text(), out);
    }
}
