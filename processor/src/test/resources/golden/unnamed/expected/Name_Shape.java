import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Name].
@Generated("dev.posthaste.processor")
final class Name_Shape extends RecordShape<Name> {

    static final Name_Shape SHAPE = new Name_Shape(
            Field.of("first", Shapes.of(String.class)),
            Field.of("other", RecordName_Shape.SHAPE));

    private final Field<String> first;
    private final Field<RecordName> other;

    private Name_Shape(Field<String> first, Field<RecordName> other) {
        super(new dev.posthaste.json.RecordName("Name", "Name", ""), first, other);
        this.first = first;
        this.other = other;
    }

    @Override
    protected Name construct(Values values) {
        return new Name(values.at(0), values.at(1));
    }

    @Override
    protected @Nullable Object component(Name value, int index) {
        return switch (index) {
            case 0 -> value.first();
            case 1 -> value.other();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Name acceptMembers(JsonInput in) {
        String first = null;
        RecordName other = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "first" -> {
                    seen = in.once(seen, 0);
                    first = this.first.shape().accept(in);
                }
                case "other" -> {
                    seen = in.once(seen, 1);
                    other = this.other.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b11L);
        return new Name(first, other);
    }

    @Override
    protected void writeMembers(Name value, JsonOutput out) {
        out.name("first");
        this.first.shape().write(value.first(), out);
        out.name("other");
        this.other.shape().write(value.other(), out);
    }
}
