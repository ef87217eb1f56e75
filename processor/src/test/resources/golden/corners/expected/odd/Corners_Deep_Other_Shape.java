package odd;

import dev.posthaste.Json;
import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Tag;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import odd.Corners.Deep.Other;
import org.jspecify.annotations.Nullable;

/// The shape of [Other].
@Generated("dev.posthaste.processor")
final class Corners_Deep_Other_Shape extends RecordShape<Other> {

    static final Corners_Deep_Other_Shape SHAPE = new Corners_Deep_Other_Shape(Field.of("any", Shapes.json()));

    private final Field<Json> any;

    private Corners_Deep_Other_Shape(Field<Json> any) {
        super(new RecordName("odd.Corners.Deep.Other", "Other", ""), new Tag("kind", "Other"), any);
        this.any = any;
    }

    @Override
    protected Other construct(Values values) {
        return new Other(values.at(0));
    }

    @Override
    protected @Nullable Object component(Other value, int index) {
        return switch (index) {
            case 0 -> value.any();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Other acceptMembers(JsonInput in) {
        Json any = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "any" -> {
                    seen = in.once(seen, 0);
                    any = this.any.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b1L);
        return new Other(any);
    }

    @Override
    protected void writeMembers(Other value, JsonOutput out) {
        out.name("any");
        this.any.shape().write(value.any(), out);
    }
}
