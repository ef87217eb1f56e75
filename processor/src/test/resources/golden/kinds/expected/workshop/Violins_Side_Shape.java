package workshop;

import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import javax.annotation.processing.Generated;
import workshop.Violins.Side;

/// The shape of [Side].
@Generated("dev.posthaste.processor")
final class Violins_Side_Shape {

    static final Shape<Side> SHAPE = Shapes.literals(Violins_Side_Shape::json, Side.values());

    private Violins_Side_Shape() {}

    private static String json(Side constant) {
        return switch (constant) {
            case LEFT -> "l";
            case RIGHT -> "r";
        };
    }
}
