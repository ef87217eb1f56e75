import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Handler.Yield].
@Generated("dev.posthaste.processor")
final class Handler_Yield_Shape extends RecordShape<Handler.Yield> {

    static final Handler_Yield_Shape SHAPE = new Handler_Yield_Shape(Field.of("name", Name_Shape.SHAPE));

    private final Field<Name> name;

    private Handler_Yield_Shape(Field<Name> name) {
        super(new RecordName("Handler.Yield", "Yield", ""), name);
        this.name = name;
    }

    @Override
    protected Handler.Yield construct(Values values) {
        return new Handler.Yield(values.at(0));
    }

    @Override
    protected @Nullable Object component(Handler.Yield value, int index) {
        return switch (index) {
            case 0 -> value.name();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Handler.Yield acceptMembers(JsonInput in) {
        Name name = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "name" -> {
                    seen = in.once(seen, 0);
                    name = this.name.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b1L);
        return new Handler.Yield(name);
    }

    @Override
    protected void writeMembers(Handler.Yield value, JsonOutput out) {
        out.name("name");
        this.name.shape().write(value.name(), out);
    }
}
