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
import zoo.Pets.Weight;

/// The shape of [Weight].
@Generated("dev.posthaste.processor")
final class Pets_Weight_Shape extends RecordShape<Weight> {

    static final Pets_Weight_Shape SHAPE = new Pets_Weight_Shape(Field.of("kilograms", Shapes.of(double.class)));

    private final Field<Double> kilograms;

    private Pets_Weight_Shape(Field<Double> kilograms) {
        super(new RecordName("zoo.Pets.Weight", "Weight", ""), kilograms);
        this.kilograms = kilograms;
    }

    @Override
    protected Weight construct(Values values) {
        return new Weight(values.at(0));
    }

    @Override
    protected @Nullable Object component(Weight value, int index) {
        return switch (index) {
            case 0 -> value.kilograms();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Weight acceptMembers(JsonInput in) {
        double kilograms = 0;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "kilograms" -> {
                    seen = in.once(seen, 0);
                    kilograms = this.kilograms.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b1L);
        return new Weight(kilograms);
    }

    @Override
    protected void writeMembers(Weight value, JsonOutput out) {
        out.name("kilograms");
        this.kilograms.shape().write(value.kilograms(), out);
    }
}
