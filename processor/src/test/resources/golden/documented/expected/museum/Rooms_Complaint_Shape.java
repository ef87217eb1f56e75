package museum;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import museum.Rooms.Complaint;
import org.jspecify.annotations.Nullable;

/// The shape of [Complaint].
@Generated("dev.posthaste.processor")
public final class Rooms_Complaint_Shape extends RecordShape<Complaint> {

    public static final Rooms_Complaint_Shape SHAPE = new Rooms_Complaint_Shape(Field.of(
            "reason",
            Shapes.of(String.class)));

    private final Field<String> reason;

    private Rooms_Complaint_Shape(Field<String> reason) {
        super(new RecordName("museum.Rooms.Complaint", "Complaint", "What is wrong."), reason);
        this.reason = reason;
    }

    @Override
    protected Complaint construct(Values values) {
        return new Complaint(values.at(0));
    }

    @Override
    protected @Nullable Object component(Complaint value, int index) {
        return switch (index) {
            case 0 -> value.reason();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Complaint acceptMembers(JsonInput in) {
        String reason = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "reason" -> {
                    seen = in.once(seen, 0);
                    reason = this.reason.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b1L);
        return new Complaint(reason);
    }

    @Override
    protected void writeMembers(Complaint value, JsonOutput out) {
        out.name("reason");
        this.reason.shape().write(value.reason(), out);
    }
}
