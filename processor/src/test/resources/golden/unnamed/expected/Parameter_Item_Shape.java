import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Parameter.Item].
@Generated("dev.posthaste.processor")
final class Parameter_Item_Shape extends RecordShape<Parameter.Item> {

    static final Parameter_Item_Shape SHAPE = new Parameter_Item_Shape(Field.of("number", Shapes.of(int.class)));

    private final Field<Integer> number;

    private Parameter_Item_Shape(Field<Integer> number) {
        super(new RecordName("Parameter.Item", "Item", ""), number);
        this.number = number;
    }

    @Override
    protected Parameter.Item construct(Values values) {
        return new Parameter.Item(values.at(0));
    }

    @Override
    protected @Nullable Object component(Parameter.Item value, int index) {
        return switch (index) {
            case 0 -> value.number();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Parameter.Item acceptMembers(JsonInput in) {
        int number = 0;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "number" -> {
                    seen = in.once(seen, 0);
                    number = this.number.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b1L);
        return new Parameter.Item(number);
    }

    @Override
    protected void writeMembers(Parameter.Item value, JsonOutput out) {
        out.name("number");
        this.number.shape().write(value.number(), out);
    }
}
