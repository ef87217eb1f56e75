package workshop;

import dev.posthaste.json.RecordName;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import javax.annotation.processing.Generated;
import workshop.Violins.Wood;

/// The shape of [Wood].
@Generated("dev.posthaste.processor")
public final class Violins_Wood_Shape {

    public static final Shape<Wood> SHAPE = Shapes.enumeration(
            new RecordName("workshop.Violins.Wood", "Wood", "What the top is made of."),
            Violins_Wood_Shape::json,
            Wood.values());

    private Violins_Wood_Shape() {}

    private static String json(Wood constant) {
        return switch (constant) {
            case SPRUCE -> "SPRUCE";
            case RED_CEDAR -> "red cedar";
        };
    }
}
