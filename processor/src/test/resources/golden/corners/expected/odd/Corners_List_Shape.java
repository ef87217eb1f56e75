package odd;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import odd.Corners.List;
import org.jspecify.annotations.Nullable;

/// The shape of [List].
@Generated("dev.posthaste.processor")
final class Corners_List_Shape extends RecordShape<List> {

    static final Corners_List_Shape SHAPE = new Corners_List_Shape(
            Field.of("field", Corners_Field_Shape.SHAPE),
            Field.of("items", Shapes.list(Shapes.of(String.class))));

    private final Field<odd.Corners.Field> field;
    private final Field<java.util.List<String>> items;

    private Corners_List_Shape(Field<odd.Corners.Field> field, Field<java.util.List<String>> items) {
        super(new RecordName("odd.Corners.List", "List", ""), field, items);
        this.field = field;
        this.items = items;
    }

    @Override
    protected List construct(Values values) {
        return new List(values.at(0), values.at(1));
    }

    @Override
    protected @Nullable Object component(List value, int index) {
        return switch (index) {
            case 0 -> value.field();
            case 1 -> value.items();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected List acceptMembers(JsonInput in) {
        odd.Corners.Field field = null;
        java.util.List<String> items = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "field" -> {
                    seen = in.once(seen, 0);
                    field = this.field.shape().accept(in);
                }
                case "items" -> {
                    seen = in.once(seen, 1);
                    items = this.items.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b11L);
        return new List(field, items);
    }

    @Override
    protected void writeMembers(List value, JsonOutput out) {
        out.name("field");
        this.field.shape().write(value.field(), out);
        out.name("items");
        this.items.shape().write(value.items(), out);
    }
}
