import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Messages.Message].
@Generated("dev.posthaste.processor")
final class Messages_Message_Shape extends RecordShape<Messages.Message> {

    static final Messages_Message_Shape SHAPE = new Messages_Message_Shape(
            Field.of("status", Shapes.of(String.class)),
            Field.of("msg", Shapes.of(String.class)));

    private final Field<String> status;
    private final Field<String> msg;

    private Messages_Message_Shape(Field<String> status, Field<String> msg) {
        super(new RecordName("Messages.Message", "Message", ""), status, msg);
        this.status = status;
        this.msg = msg;
    }

    @Override
    protected Messages.Message construct(Values values) {
        return new Messages.Message(values.at(0), values.at(1));
    }

    @Override
    protected @Nullable Object component(Messages.Message value, int index) {
        return switch (index) {
            case 0 -> value.status();
            case 1 -> value.msg();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Messages.Message acceptMembers(JsonInput in) {
        String status = null;
        String msg = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "status" -> {
                    seen = in.once(seen, 0);
                    status = this.status.shape().accept(in);
                }
                case "msg" -> {
                    seen = in.once(seen, 1);
                    msg = this.msg.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b11L);
        return new Messages.Message(status, msg);
    }

    @Override
    protected void writeMembers(Messages.Message value, JsonOutput out) {
        out.name("status");
        this.status.shape().write(value.status(), out);
        out.name("msg");
        this.msg.shape().write(value.msg(), out);
    }
}
