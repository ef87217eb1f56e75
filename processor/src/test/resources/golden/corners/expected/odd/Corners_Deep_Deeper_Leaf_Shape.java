package odd;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Tag;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import odd.Corners.Deep.Deeper.Leaf;
import org.jspecify.annotations.Nullable;

/// The shape of [Leaf].
@Generated("dev.posthaste.processor")
final class Corners_Deep_Deeper_Leaf_Shape extends RecordShape<Leaf> {

    static final Corners_Deep_Deeper_Leaf_Shape SHAPE = new Corners_Deep_Deeper_Leaf_Shape(Field.of(
            "text",
            Shapes.of(String.class)));

    private final Field<String> text;

    private Corners_Deep_Deeper_Leaf_Shape(Field<String> text) {
        super(new RecordName("odd.Corners.Deep.Deeper.Leaf", "Leaf", ""), new Tag("kind", "Leaf"), text);
        this.text = text;
    }

    @Override
    protected Leaf construct(Values values) {
        return new Leaf(values.at(0));
    }

    @Override
    protected @Nullable Object component(Leaf value, int index) {
        return switch (index) {
            case 0 -> value.text();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Leaf acceptMembers(JsonInput in) {
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
        return new Leaf(text);
    }

    @Override
    protected void writeMembers(Leaf value, JsonOutput out) {
        out.name("text");
        this.text.shape().write(value.text(), out);
    }
}
