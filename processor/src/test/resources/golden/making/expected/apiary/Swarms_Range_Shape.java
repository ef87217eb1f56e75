package apiary;

import apiary.Swarms.Range;
import apiary.Swarms.Tidy;
import dev.posthaste.Json;
import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Range].
@Generated("dev.posthaste.processor")
final class Swarms_Range_Shape extends RecordShape<Range> {

    static final Swarms_Range_Shape SHAPE = new Swarms_Range_Shape(
            Field.of("low", Shapes.of(double.class)),
            Field.of("high", Shapes.of(double.class)),
            Field.of("preparing", Shapes.of(Integer.class)).orNull());

    private final UnaryOperator<Json> preparing_ = new Tidy();

    private final Field<Double> low;
    private final Field<Double> high;
    private final Field<Integer> preparing;

    private Swarms_Range_Shape(Field<Double> low, Field<Double> high, Field<Integer> preparing) {
        super(new RecordName("apiary.Swarms.Range", "Range", ""), low, high, preparing);
        this.low = low;
        this.high = high;
        this.preparing = preparing;
    }

    @Override
    protected Range construct(Values values) {
        return new Range(values.at(0), values.at(1), values.at(2));
    }

    @Override
    protected @Nullable Object component(Range value, int index) {
        return switch (index) {
            case 0 -> value.low();
            case 1 -> value.high();
            case 2 -> value.preparing();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Range acceptMembers(JsonInput in) {
        double low = 0;
        double high = 0;
        Integer preparing = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "low" -> {
                    seen = in.once(seen, 0);
                    low = this.low.shape().accept(in);
                }
                case "high" -> {
                    seen = in.once(seen, 1);
                    high = this.high.shape().accept(in);
                }
                case "preparing" -> {
                    seen = in.once(seen, 2);
                    preparing = this.preparing.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b011L);
        return new Range(low, high, preparing);
    }

    @Override
    protected void writeMembers(Range value, JsonOutput out) {
        out.name("low");
        this.low.shape().write(value.low(), out);
        out.name("high");
        this.high.shape().write(value.high(), out);
        out.name("preparing");
        this.preparing.shape().write(value.preparing(), out);
    }

    @Override
    protected UnaryOperator<Json> preparing() {
        return preparing_;
    }
}
