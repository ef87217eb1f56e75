package odd;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import odd.My$Api.Line$Item;
import org.jspecify.annotations.Nullable;

/// The shape of [Line$Item].
@Generated("dev.posthaste.processor")
final class My_Api_Line_Item_Shape extends RecordShape<Line$Item> {

    static final My_Api_Line_Item_Shape SHAPE = new My_Api_Line_Item_Shape(Field.of("text", Shapes.of(String.class)));

    private final Field<String> text;

    private My_Api_Line_Item_Shape(Field<String> text) {
        super(new RecordName("odd.My$Api.Line$Item", "Line$Item", ""), text);
        this.text = text;
    }

    @Override
    protected Line$Item construct(Values values) {
        return new Line$Item(values.at(0));
    }

    @Override
    protected @Nullable Object component(Line$Item value, int index) {
        return switch (index) {
            case 0 -> value.text();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Line$Item acceptMembers(JsonInput in) {
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
        return new Line$Item(text);
    }

    @Override
    protected void writeMembers(Line$Item value, JsonOutput out) {
        out.name("text");
        this.text.shape().write(value.text(), out);
    }
}
