package names;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import java.lang.Override;
import javax.annotation.processing.Generated;
import names.Class.Box;
import org.jspecify.annotations.Nullable;

/// The shape of [Box].
@Generated("dev.posthaste.processor")
final class Class_Box_Shape<Override_> extends RecordShape<Box<Override_>> {

    /// The shape for type arguments of these shapes, which have these ids and titles.
    static <Override_> Class_Box_Shape<Override_> of(
            Shape<Override_> shapeOfOverride, String idOfOverride, String titleOfOverride) {
        return new Class_Box_Shape<>(
                new RecordName("names.Class.Box[" + idOfOverride + "]", "Box[" + titleOfOverride + "]", ""),
                Field.of("item", shapeOfOverride));
    }

    private final Field<Override_> item;

    private Class_Box_Shape(RecordName name, Field<Override_> item) {
        super(name, item);
        this.item = item;
    }

    @Override
    protected Box<Override_> construct(Values values) {
        return new Box<Override_>(values.at(0));
    }

    @Override
    protected @Nullable Object component(Box<Override_> value, int index) {
        return switch (index) {
            case 0 -> value.item();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Box<Override_> acceptMembers(JsonInput in) {
        Override_ item = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "item" -> {
                    seen = in.once(seen, 0);
                    item = this.item.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b1L);
        return new Box<Override_>(item);
    }

    @Override
    protected void writeMembers(Box<Override_> value, JsonOutput out) {
        out.name("item");
        this.item.shape().write(value.item(), out);
    }
}
