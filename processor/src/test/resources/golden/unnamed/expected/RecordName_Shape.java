import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [RecordName].
@Generated("dev.posthaste.processor")
final class RecordName_Shape extends RecordShape<RecordName> {

    static final RecordName_Shape SHAPE = new RecordName_Shape(Field.of("last", Shapes.of(String.class)));

    private final Field<String> last;

    private RecordName_Shape(Field<String> last) {
        super(new dev.posthaste.json.RecordName("RecordName", "RecordName", ""), last);
        this.last = last;
    }

    @Override
    protected RecordName construct(Values values) {
        return new RecordName(values.at(0));
    }

    @Override
    protected @Nullable Object component(RecordName value, int index) {
        return switch (index) {
            case 0 -> value.last();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected RecordName acceptMembers(JsonInput in) {
        String last = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "last" -> {
                    seen = in.once(seen, 0);
                    last = this.last.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b1L);
        return new RecordName(last);
    }

    @Override
    protected void writeMembers(RecordName value, JsonOutput out) {
        out.name("last");
        this.last.shape().write(value.last(), out);
    }
}
