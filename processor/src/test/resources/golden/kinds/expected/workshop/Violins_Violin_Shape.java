package workshop;

import dev.posthaste.Json;
import dev.posthaste.internal.constraint.Constraints;
import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import workshop.Violins.Grade;
import workshop.Violins.Side;
import workshop.Violins.Violin;
import workshop.Violins.Wood;

/// The shape of [Violin].
@Generated("dev.posthaste.processor")
final class Violins_Violin_Shape extends RecordShape<Violin> {

    static final Violins_Violin_Shape SHAPE = new Violins_Violin_Shape(
            Field.of("wood", Violins_Wood_Shape.SHAPE),
            Field.of("grade", Violins_Grade_Shape.SHAPE).byDefault("5"),
            Field.of("hand", Shapes.literal(Shapes.of(String.class), "\"left\"", "\"right\"")).byDefault("right"),
            Field.of("side", Violins_Side_Shape.SHAPE).orNull(),
            Field.of("sizes", Shapes.list(Shapes.literal(Shapes.of(Integer.class), "1", "2"))),
            Field.of("any", Shapes.literal(Shapes.json(), "\"a\"", "1", "true", "null")),
            Field.of("stock", Shapes.map(Violins_Wood_Shape.SHAPE, Shapes.of(Integer.class))),
            Field.of(
                    "prices",
                    Shapes.map(Shapes.of(LocalDate.class), Shapes.of(Double.class).with(Constraints.positive()))),
            Field.of(
                    "marks",
                    Shapes.map(Shapes.of(String.class).with(Constraints.length(0, 3)), Violins_Grade_Shape.SHAPE)));

    private final Field<Wood> wood;
    private final Field<Grade> grade;
    private final Field<String> hand;
    private final Field<Side> side;
    private final Field<List<Integer>> sizes;
    private final Field<Json> any;
    private final Field<Map<Wood, Integer>> stock;
    private final Field<Map<LocalDate, Double>> prices;
    private final Field<Map<String, Grade>> marks;
    private final Grade standardGrade;
    private final String standardHand;

    private Violins_Violin_Shape(
            Field<Wood> wood,
            Field<Grade> grade,
            Field<String> hand,
            Field<Side> side,
            Field<List<Integer>> sizes,
            Field<Json> any,
            Field<Map<Wood, Integer>> stock,
            Field<Map<LocalDate, Double>> prices,
            Field<Map<String, Grade>> marks) {
        super(
                new RecordName("workshop.Violins.Violin", "Violin", ""),
                wood,
                grade,
                hand,
                side,
                sizes,
                any,
                stock,
                prices,
                marks);
        this.wood = wood;
        this.grade = grade;
        this.hand = hand;
        this.side = side;
        this.sizes = sizes;
        this.any = any;
        this.stock = stock;
        this.prices = prices;
        this.marks = marks;
        this.standardGrade = grade.standard();
        this.standardHand = hand.standard();
    }

    @Override
    protected Violin construct(Values values) {
        return new Violin(
                values.at(0),
                values.at(1),
                values.at(2),
                values.at(3),
                values.at(4),
                values.at(5),
                values.at(6),
                values.at(7),
                values.at(8));
    }

    @Override
    protected @Nullable Object component(Violin value, int index) {
        return switch (index) {
            case 0 -> value.wood();
            case 1 -> value.grade();
            case 2 -> value.hand();
            case 3 -> value.side();
            case 4 -> value.sizes();
            case 5 -> value.any();
            case 6 -> value.stock();
            case 7 -> value.prices();
            case 8 -> value.marks();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Violin acceptMembers(JsonInput in) {
        Wood wood = null;
        Grade grade = this.standardGrade;
        String hand = this.standardHand;
        Side side = null;
        List<Integer> sizes = null;
        Json any = null;
        Map<Wood, Integer> stock = null;
        Map<LocalDate, Double> prices = null;
        Map<String, Grade> marks = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "wood" -> {
                    seen = in.once(seen, 0);
                    wood = this.wood.shape().accept(in);
                }
                case "grade" -> {
                    seen = in.once(seen, 1);
                    grade = this.grade.shape().accept(in);
                }
                case "hand" -> {
                    seen = in.once(seen, 2);
                    hand = this.hand.shape().accept(in);
                }
                case "side" -> {
                    seen = in.once(seen, 3);
                    side = this.side.shape().accept(in);
                }
                case "sizes" -> {
                    seen = in.once(seen, 4);
                    sizes = this.sizes.shape().accept(in);
                }
                case "any" -> {
                    seen = in.once(seen, 5);
                    any = this.any.shape().accept(in);
                }
                case "stock" -> {
                    seen = in.once(seen, 6);
                    stock = this.stock.shape().accept(in);
                }
                case "prices" -> {
                    seen = in.once(seen, 7);
                    prices = this.prices.shape().accept(in);
                }
                case "marks" -> {
                    seen = in.once(seen, 8);
                    marks = this.marks.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b111110001L);
        return new Violin(wood, grade, hand, side, sizes, any, stock, prices, marks);
    }

    @Override
    protected void writeMembers(Violin value, JsonOutput out) {
        out.name("wood");
        this.wood.shape().write(value.wood(), out);
        out.name("grade");
        this.grade.shape().write(value.grade(), out);
        out.name("hand");
        this.hand.shape().write(value.hand(), out);
        out.name("side");
        this.side.shape().write(value.side(), out);
        out.name("sizes");
        this.sizes.shape().write(value.sizes(), out);
        out.name("any");
        this.any.shape().write(value.any(), out);
        out.name("stock");
        this.stock.shape().write(value.stock(), out);
        out.name("prices");
        this.prices.shape().write(value.prices(), out);
        out.name("marks");
        this.marks.shape().write(value.marks(), out);
    }
}
