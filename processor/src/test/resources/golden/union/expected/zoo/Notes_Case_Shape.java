package zoo;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import zoo.Notes.Case;

/// The shape of [Case].
@Generated("dev.posthaste.processor")
final class Notes_Case_Shape extends RecordShape<Case> {

    static final Notes_Case_Shape SHAPE = new Notes_Case_Shape(
            Field.of("kind", Shapes.literal(Shapes.of(String.class), "\"case\"", "\"box\"")),
            Field.of("lined", Shapes.of(boolean.class)));

    private final Field<String> kind;
    private final Field<Boolean> lined;

    private Notes_Case_Shape(Field<String> kind, Field<Boolean> lined) {
        super(new RecordName("zoo.Notes.Case", "Case", ""), kind, lined);
        this.kind = kind;
        this.lined = lined;
    }

    @Override
    protected Case construct(Values values) {
        return new Case(values.at(0), values.at(1));
    }

    @Override
    protected @Nullable Object component(Case value, int index) {
        return switch (index) {
            case 0 -> value.kind();
            case 1 -> value.lined();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Case acceptMembers(JsonInput in) {
        String kind = null;
        boolean lined = false;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "kind" -> {
                    seen = in.once(seen, 0);
                    kind = this.kind.shape().accept(in);
                }
                case "lined" -> {
                    seen = in.once(seen, 1);
                    lined = this.lined.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b11L);
        return new Case(kind, lined);
    }

    @Override
    protected void writeMembers(Case value, JsonOutput out) {
        out.name("kind");
        this.kind.shape().write(value.kind(), out);
        out.name("lined");
        this.lined.shape().write(value.lined(), out);
    }
}
