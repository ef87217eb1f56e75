package feeds;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import feeds.Feeds.Price;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Price].
@Generated("dev.posthaste.processor")
final class Feeds_Price_Shape extends RecordShape<Price> {

    static final Feeds_Price_Shape SHAPE = new Feeds_Price_Shape(
            Field.of("name", Shapes.of(String.class)),
            Field.of("cents", Shapes.of(int.class)));

    private final Field<String> name;
    private final Field<Integer> cents;

    private Feeds_Price_Shape(Field<String> name, Field<Integer> cents) {
        super(new RecordName("feeds.Feeds.Price", "Price", ""), name, cents);
        this.name = name;
        this.cents = cents;
    }

    @Override
    protected Price construct(Values values) {
        return new Price(values.at(0), values.at(1));
    }

    @Override
    protected @Nullable Object component(Price value, int index) {
        return switch (index) {
            case 0 -> value.name();
            case 1 -> value.cents();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Price acceptMembers(JsonInput in) {
        String name = null;
        int cents = 0;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "name" -> {
                    seen = in.once(seen, 0);
                    name = this.name.shape().accept(in);
                }
                case "cents" -> {
                    seen = in.once(seen, 1);
                    cents = this.cents.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b11L);
        return new Price(name, cents);
    }

    @Override
    protected void writeMembers(Price value, JsonOutput out) {
        out.name("name");
        this.name.shape().write(value.name(), out);
        out.name("cents");
        this.cents.shape().write(value.cents(), out);
    }
}
