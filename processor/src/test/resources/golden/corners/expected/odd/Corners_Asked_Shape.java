package odd;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import odd.Corners.Asked;
import odd.Corners.Color;
import org.jspecify.annotations.Nullable;

/// The shape of [Asked].
@Generated("dev.posthaste.processor")
final class Corners_Asked_Shape extends RecordShape<Asked> {

    static final Corners_Asked_Shape SHAPE = new Corners_Asked_Shape(Field.of("color", Corners_Color_Shape.SHAPE));

    private final Field<Color> color;

    private Corners_Asked_Shape(Field<Color> color) {
        super(new RecordName("odd.Corners.Asked", "Asked", ""), color);
        this.color = color;
    }

    @Override
    protected Asked construct(Values values) {
        return new Asked(values.at(0));
    }

    @Override
    protected @Nullable Object component(Asked value, int index) {
        return switch (index) {
            case 0 -> value.color();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Asked acceptMembers(JsonInput in) {
        Color color = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "color" -> {
                    seen = in.once(seen, 0);
                    color = this.color.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b1L);
        return new Asked(color);
    }

    @Override
    protected void writeMembers(Asked value, JsonOutput out) {
        out.name("color");
        this.color.shape().write(value.color(), out);
    }
}
