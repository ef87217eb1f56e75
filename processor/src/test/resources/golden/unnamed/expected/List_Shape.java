import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [List].
@Generated("dev.posthaste.processor")
final class List_Shape extends RecordShape<List> {

    static final List_Shape SHAPE = new List_Shape(
            dev.posthaste.json.Field.of("fields", Shapes.list(Shapes.later(() -> Field_Shape.SHAPE))),
            dev.posthaste.json.Field.of("kind", List_Kind_Shape.SHAPE));

    private final dev.posthaste.json.Field<java.util.List<Field>> fields;
    private final dev.posthaste.json.Field<List.Kind> kind;

    private List_Shape(
            dev.posthaste.json.Field<java.util.List<Field>> fields, dev.posthaste.json.Field<List.Kind> kind) {
        super(new RecordName("List", "List", ""), fields, kind);
        this.fields = fields;
        this.kind = kind;
    }

    @Override
    protected List construct(Values values) {
        return new List(values.at(0), values.at(1));
    }

    @Override
    protected @Nullable Object component(List value, int index) {
        return switch (index) {
            case 0 -> value.fields();
            case 1 -> value.kind();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected List acceptMembers(JsonInput in) {
        java.util.List<Field> fields = null;
        List.Kind kind = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "fields" -> {
                    seen = in.once(seen, 0);
                    fields = this.fields.shape().accept(in);
                }
                case "kind" -> {
                    seen = in.once(seen, 1);
                    kind = this.kind.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b11L);
        return new List(fields, kind);
    }

    @Override
    protected void writeMembers(List value, JsonOutput out) {
        out.name("fields");
        this.fields.shape().write(value.fields(), out);
        out.name("kind");
        this.kind.shape().write(value.kind(), out);
    }
}
