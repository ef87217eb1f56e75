package odd;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Stale].
@Generated("dev.posthaste.processor")
@SuppressWarnings({"deprecation", "removal"})
final class Stale_Shape extends RecordShape<Stale> {

    static final Stale_Shape SHAPE = new Stale_Shape(Field.of("text", Shapes.of(String.class)));

    private final Field<String> text;

    private Stale_Shape(Field<String> text) {
        super(new RecordName("odd.Stale", "Stale", "").with("{\"deprecated\":true}"), text);
        this.text = text;
    }

    @Override
    protected Stale construct(Values values) {
        return new Stale(values.at(0));
    }

    @Override
    protected @Nullable Object component(Stale value, int index) {
        return switch (index) {
            case 0 -> value.text();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Stale acceptMembers(JsonInput in) {
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
        return new Stale(text);
    }

    @Override
    protected void writeMembers(Stale value, JsonOutput out) {
        out.name("text");
        this.text.shape().write(value.text(), out);
    }
}
