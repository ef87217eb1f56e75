package museum;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import museum.Rooms.Tour;
import org.jspecify.annotations.Nullable;

/// The shape of [Tour].
@Generated("dev.posthaste.processor")
public final class Rooms_Tour_Shape extends RecordShape<Tour> {

    public static final Rooms_Tour_Shape SHAPE = new Rooms_Tour_Shape(Field.of("visitors", Shapes.of(int.class)));

    private final Field<Integer> visitors;

    private Rooms_Tour_Shape(Field<Integer> visitors) {
        super(new RecordName("museum.Rooms.Tour", "Tour", ""), visitors);
        this.visitors = visitors;
    }

    @Override
    protected Tour construct(Values values) {
        return new Tour(values.at(0));
    }

    @Override
    protected @Nullable Object component(Tour value, int index) {
        return switch (index) {
            case 0 -> value.visitors();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Tour acceptMembers(JsonInput in) {
        int visitors = 0;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "visitors" -> {
                    seen = in.once(seen, 0);
                    visitors = this.visitors.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b1L);
        return new Tour(visitors);
    }

    @Override
    protected void writeMembers(Tour value, JsonOutput out) {
        out.name("visitors");
        this.visitors.shape().write(value.visitors(), out);
    }
}
