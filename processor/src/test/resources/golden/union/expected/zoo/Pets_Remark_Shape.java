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
import zoo.Pets.Remark;

/// The shape of [Remark].
@Generated("dev.posthaste.processor")
final class Pets_Remark_Shape extends RecordShape<Remark> {

    static final Pets_Remark_Shape SHAPE = new Pets_Remark_Shape(Field.of("text", Shapes.of(String.class)));

    private final Field<String> text;

    private Pets_Remark_Shape(Field<String> text) {
        super(new RecordName("zoo.Pets.Remark", "Remark", ""), text);
        this.text = text;
    }

    @Override
    protected Remark construct(Values values) {
        return new Remark(values.at(0));
    }

    @Override
    protected @Nullable Object component(Remark value, int index) {
        return switch (index) {
            case 0 -> value.text();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Remark acceptMembers(JsonInput in) {
        String text = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "text" -> {
                    seen = in.once(seen, 0);
                    text = this.text.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b1L);
        return new Remark(text);
    }

    @Override
    protected void writeMembers(Remark value, JsonOutput out) {
        out.name("text");
        this.text.shape().write(value.text(), out);
    }
}
