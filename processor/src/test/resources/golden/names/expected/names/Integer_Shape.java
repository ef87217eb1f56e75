package names;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import java.lang.Override;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Integer].
@Generated("dev.posthaste.processor")
final class Integer_Shape extends RecordShape<Integer> {

    static final Integer_Shape SHAPE = new Integer_Shape(
            Field.of("value", Shapes.of(int.class)),
            Field.of("other", Shapes.of(java.lang.Integer.class)));

    private final Field<java.lang.Integer> value;
    private final Field<java.lang.Integer> other;

    private Integer_Shape(Field<java.lang.Integer> value, Field<java.lang.Integer> other) {
        super(new RecordName("names.Integer", "Integer", "Hides the number in this package."), value, other);
        this.value = value;
        this.other = other;
    }

    @Override
    protected Integer construct(Values values) {
        return new Integer(values.at(0), values.at(1));
    }

    @Override
    protected @Nullable Object component(Integer value, int index) {
        return switch (index) {
            case 0 -> value.value();
            case 1 -> value.other();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Integer acceptMembers(JsonInput in) {
        int value = 0;
        java.lang.Integer other = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "value" -> {
                    seen = in.once(seen, 0);
                    value = this.value.shape().accept(in);
                }
                case "other" -> {
                    seen = in.once(seen, 1);
                    other = this.other.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b11L);
        return new Integer(value, other);
    }

    @Override
    protected void writeMembers(Integer value, JsonOutput out) {
        out.name("value");
        this.value.shape().write(value.value(), out);
        out.name("other");
        this.other.shape().write(value.other(), out);
    }
}
