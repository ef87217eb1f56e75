import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Field].
@Generated("dev.posthaste.processor")
final class Field_Shape extends RecordShape<Field> {

    static final Field_Shape SHAPE = new Field_Shape(
            dev.posthaste.json.Field.of("text", Shapes.of(String.class)),
            dev.posthaste.json.Field.of("list", Shapes.later(() -> List_Shape.SHAPE)).orNull(),
            dev.posthaste.json.Field.of("item", Parameter_Item_Shape.SHAPE));

    private final dev.posthaste.json.Field<String> text;
    private final dev.posthaste.json.Field<List> list;
    private final dev.posthaste.json.Field<Parameter.Item> item;

    private Field_Shape(
            dev.posthaste.json.Field<String> text,
            dev.posthaste.json.Field<List> list,
            dev.posthaste.json.Field<Parameter.Item> item) {
        super(new RecordName("Field", "Field", ""), text, list, item);
        this.text = text;
        this.list = list;
        this.item = item;
    }

    @Override
    protected Field construct(Values values) {
        return new Field(values.at(0), values.at(1), values.at(2));
    }

    @Override
    protected @Nullable Object component(Field value, int index) {
        return switch (index) {
            case 0 -> value.text();
            case 1 -> value.list();
            case 2 -> value.item();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Field acceptMembers(JsonInput in) {
        String text = null;
        List list = null;
        Parameter.Item item = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "text" -> {
                    seen = in.once(seen, 0);
                    text = this.text.shape().accept(in);
                }
                case "list" -> {
                    seen = in.once(seen, 1);
                    list = this.list.shape().accept(in);
                }
                case "item" -> {
                    seen = in.once(seen, 2);
                    item = this.item.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b101L);
        return new Field(text, list, item);
    }

    @Override
    protected void writeMembers(Field value, JsonOutput out) {
        out.name("text");
        this.text.shape().write(value.text(), out);
        out.name("list");
        this.list.shape().write(value.list(), out);
        out.name("item");
        this.item.shape().write(value.item(), out);
    }
}
