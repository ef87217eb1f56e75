package odd;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import odd.Corners.String2;
import org.jspecify.annotations.Nullable;

/// The shape of [String2].
@Generated("dev.posthaste.processor")
final class Corners_String2_Shape extends RecordShape<String2> {

    static final Corners_String2_Shape SHAPE = new Corners_String2_Shape(Field.of("text", Shapes.of(String.class)));

    private final Field<String> text;

    private Corners_String2_Shape(Field<String> text) {
        super(new RecordName("odd.Corners.String2", "String2", ""), text);
        this.text = text;
    }

    @Override
    protected String2 construct(Values values) {
        return new String2(values.at(0));
    }

    @Override
    protected @Nullable Object component(String2 value, int index) {
        return switch (index) {
            case 0 -> value.text();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected String2 acceptMembers(JsonInput in) {
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
        return new String2(text);
    }

    @Override
    protected void writeMembers(String2 value, JsonOutput out) {
        out.name("text");
        this.text.shape().write(value.text(), out);
    }
}
