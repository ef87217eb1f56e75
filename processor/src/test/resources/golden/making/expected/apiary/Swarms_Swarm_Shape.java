package apiary;

import apiary.Swarms.Cents;
import apiary.Swarms.Money;
import apiary.Swarms.Range;
import apiary.Swarms.Reading;
import apiary.Swarms.Swarm;
import apiary.Swarms.Tidy;
import apiary.Swarms.Version;
import dev.posthaste.internal.constraint.Constraints;
import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Swarm].
@Generated("dev.posthaste.processor")
final class Swarms_Swarm_Shape extends RecordShape<Swarm> {

    static final Swarms_Swarm_Shape SHAPE = new Swarms_Swarm_Shape(
            Field.of("money", Shapes.converted(new Cents(), Shapes.of(BigDecimal.class).with(Constraints.positive()))),
            Field.of("version", Shapes.converted(new Reading(), Shapes.stripped(Shapes.of(String.class)))).orNull(),
            Field.of(
                            "label",
                            Shapes.prepared(
                                    new Tidy(),
                                    Shapes.stripped(Shapes.of(String.class)).with(Constraints.length(0, 3))))
                    .byDefault("x"),
            Field.of("words", Shapes.list(Shapes.lower(Shapes.of(String.class)))),
            Field.of("numbers", Shapes.encoded(Shapes.list(Shapes.of(Integer.class)))),
            Field.of(
                    "ranges",
                    Shapes.map(
                            Shapes.converted(new Reading(), Shapes.stripped(Shapes.of(String.class))),
                            Swarms_Range_Shape.SHAPE)));

    private final Field<Money> money;
    private final Field<Version> version;
    private final Field<String> label;
    private final Field<List<String>> words;
    private final Field<List<Integer>> numbers;
    private final Field<Map<Version, Range>> ranges;
    private final String standardLabel;

    private Swarms_Swarm_Shape(
            Field<Money> money,
            Field<Version> version,
            Field<String> label,
            Field<List<String>> words,
            Field<List<Integer>> numbers,
            Field<Map<Version, Range>> ranges) {
        super(new RecordName("apiary.Swarms.Swarm", "Swarm", ""), money, version, label, words, numbers, ranges);
        this.money = money;
        this.version = version;
        this.label = label;
        this.words = words;
        this.numbers = numbers;
        this.ranges = ranges;
        this.standardLabel = label.standard();
    }

    @Override
    protected Swarm construct(Values values) {
        return new Swarm(values.at(0), values.at(1), values.at(2), values.at(3), values.at(4), values.at(5));
    }

    @Override
    protected @Nullable Object component(Swarm value, int index) {
        return switch (index) {
            case 0 -> value.money();
            case 1 -> value.version();
            case 2 -> value.label();
            case 3 -> value.words();
            case 4 -> value.numbers();
            case 5 -> value.ranges();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Swarm acceptMembers(JsonInput in) {
        Money money = null;
        Version version = null;
        String label = this.standardLabel;
        List<String> words = null;
        List<Integer> numbers = null;
        Map<Version, Range> ranges = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "money" -> {
                    seen = in.once(seen, 0);
                    money = this.money.shape().accept(in);
                }
                case "version" -> {
                    seen = in.once(seen, 1);
                    version = this.version.shape().accept(in);
                }
                case "label" -> {
                    seen = in.once(seen, 2);
                    label = this.label.shape().accept(in);
                }
                case "words" -> {
                    seen = in.once(seen, 3);
                    words = this.words.shape().accept(in);
                }
                case "numbers" -> {
                    seen = in.once(seen, 4);
                    numbers = this.numbers.shape().accept(in);
                }
                case "ranges" -> {
                    seen = in.once(seen, 5);
                    ranges = this.ranges.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b111001L);
        return new Swarm(money, version, label, words, numbers, ranges);
    }

    @Override
    protected void writeMembers(Swarm value, JsonOutput out) {
        out.name("money");
        this.money.shape().write(value.money(), out);
        out.name("version");
        this.version.shape().write(value.version(), out);
        out.name("label");
        this.label.shape().write(value.label(), out);
        out.name("words");
        this.words.shape().write(value.words(), out);
        out.name("numbers");
        this.numbers.shape().write(value.numbers(), out);
        out.name("ranges");
        this.ranges.shape().write(value.ranges(), out);
    }
}
