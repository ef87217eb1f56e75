package shop;

import dev.posthaste.internal.constraint.Constraints;
import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import shop.Orders.Line;
import shop.Orders.Speed;

/// The shape of [Line].
@Generated("dev.posthaste.processor")
public final class Orders_Line_Shape extends RecordShape<Line> {

    public static final Orders_Line_Shape SHAPE = new Orders_Line_Shape(
            Field.of("article", Shapes.of(UUID.class)),
            Field.of("count", Shapes.of(int.class).with(Constraints.positive())),
            Field.of("speed", Orders_Speed_Shape.SHAPE).byDefault("NORMAL"));

    private final Field<UUID> article;
    private final Field<Integer> count;
    private final Field<Speed> speed;
    private final Speed standardSpeed;

    private Orders_Line_Shape(Field<UUID> article, Field<Integer> count, Field<Speed> speed) {
        super(new RecordName("shop.Orders.Line", "Line", ""), article, count, speed);
        this.article = article;
        this.count = count;
        this.speed = speed;
        this.standardSpeed = speed.standard();
    }

    @Override
    protected Line construct(Values values) {
        return new Line(values.at(0), values.at(1), values.at(2));
    }

    @Override
    protected @Nullable Object component(Line value, int index) {
        return switch (index) {
            case 0 -> value.article();
            case 1 -> value.count();
            case 2 -> value.speed();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Line acceptMembers(JsonInput in) {
        UUID article = null;
        int count = 0;
        Speed speed = this.standardSpeed;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "article" -> {
                    seen = in.once(seen, 0);
                    article = this.article.shape().accept(in);
                }
                case "count" -> {
                    seen = in.once(seen, 1);
                    count = this.count.shape().accept(in);
                }
                case "speed" -> {
                    seen = in.once(seen, 2);
                    speed = this.speed.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b011L);
        return new Line(article, count, speed);
    }

    @Override
    protected void writeMembers(Line value, JsonOutput out) {
        out.name("article");
        this.article.shape().write(value.article(), out);
        out.name("count");
        this.count.shape().write(value.count(), out);
        out.name("speed");
        this.speed.shape().write(value.speed(), out);
    }
}
