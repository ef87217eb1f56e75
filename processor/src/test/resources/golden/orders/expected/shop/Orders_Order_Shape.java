package shop;

import dev.posthaste.internal.constraint.Constraints;
import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import shop.Orders.Line;
import shop.Orders.Order;

/// The shape of [Order].
@Generated("dev.posthaste.processor")
public final class Orders_Order_Shape extends RecordShape<Order> {

    public static final Orders_Order_Shape SHAPE = new Orders_Order_Shape(
            Field.of("customer", Shapes.of(String.class).with(Constraints.length(1, 40))).describedAs("who orders"),
            Field.of("lines", Shapes.list(Orders_Line_Shape.SHAPE).with(Constraints.size(1, Integer.MAX_VALUE)))
                    .describedAs("what, at least one"),
            Field.of("note", Shapes.of(String.class)).orNull(),
            Field.of("urgency", Shapes.of(int.class).with(Constraints.min(1), Constraints.max(9))).byDefault("1"),
            Field.of(
                    "labels",
                    Shapes.map(
                            Shapes.of(String.class),
                            Shapes.list(Shapes.of(String.class).with(Constraints.length(0, 3))))));

    private final Field<String> customer;
    private final Field<List<Line>> lines;
    private final Field<String> note;
    private final Field<Integer> urgency;
    private final Field<Map<String, List<String>>> labels;
    private final int standardUrgency;

    private Orders_Order_Shape(
            Field<String> customer,
            Field<List<Line>> lines,
            Field<String> note,
            Field<Integer> urgency,
            Field<Map<String, List<String>>> labels) {
        super(
                new RecordName("shop.Orders.Order", "Order", "What a customer wants."),
                customer,
                lines,
                note,
                urgency,
                labels);
        this.customer = customer;
        this.lines = lines;
        this.note = note;
        this.urgency = urgency;
        this.labels = labels;
        this.standardUrgency = urgency.standard();
    }

    @Override
    protected Order construct(Values values) {
        return new Order(values.at(0), values.at(1), values.at(2), values.at(3), values.at(4));
    }

    @Override
    protected @Nullable Object component(Order value, int index) {
        return switch (index) {
            case 0 -> value.customer();
            case 1 -> value.lines();
            case 2 -> value.note();
            case 3 -> value.urgency();
            case 4 -> value.labels();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Order acceptMembers(JsonInput in) {
        String customer = null;
        List<Line> lines = null;
        String note = null;
        int urgency = this.standardUrgency;
        Map<String, List<String>> labels = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "customer" -> {
                    seen = in.once(seen, 0);
                    customer = this.customer.shape().accept(in);
                }
                case "lines" -> {
                    seen = in.once(seen, 1);
                    lines = this.lines.shape().accept(in);
                }
                case "note" -> {
                    seen = in.once(seen, 2);
                    note = this.note.shape().accept(in);
                }
                case "urgency" -> {
                    seen = in.once(seen, 3);
                    urgency = this.urgency.shape().accept(in);
                }
                case "labels" -> {
                    seen = in.once(seen, 4);
                    labels = this.labels.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b10011L);
        return new Order(customer, lines, note, urgency, labels);
    }

    @Override
    protected void writeMembers(Order value, JsonOutput out) {
        out.name("customer");
        this.customer.shape().write(value.customer(), out);
        out.name("lines");
        this.lines.shape().write(value.lines(), out);
        out.name("note");
        this.note.shape().write(value.note(), out);
        out.name("urgency");
        this.urgency.shape().write(value.urgency(), out);
        out.name("labels");
        this.labels.shape().write(value.labels(), out);
    }
}
