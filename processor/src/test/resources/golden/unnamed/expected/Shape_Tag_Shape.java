import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Tag;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Shape.Tag].
@Generated("dev.posthaste.processor")
final class Shape_Tag_Shape extends RecordShape<Shape.Tag> {

    static final Shape_Tag_Shape SHAPE = new Shape_Tag_Shape(Field.of("value", Shapes.of(int.class)));

    private final Field<Integer> value;

    private Shape_Tag_Shape(Field<Integer> value) {
        super(new RecordName("Shape.Tag", "Tag", ""), new Tag("type", "Tag"), value);
        this.value = value;
    }

    @Override
    protected Shape.Tag construct(Values values) {
        return new Shape.Tag(values.at(0));
    }

    @Override
    protected @Nullable Object component(Shape.Tag value, int index) {
        return switch (index) {
            case 0 -> value.value();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Shape.Tag acceptMembers(JsonInput in) {
        int value = 0;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "value" -> {
                    seen = in.once(seen, 0);
                    value = this.value.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b1L);
        return new Shape.Tag(value);
    }

    @Override
    protected void writeMembers(Shape.Tag value, JsonOutput out) {
        out.name("value");
        this.value.shape().write(value.value(), out);
    }
}
