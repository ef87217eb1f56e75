package odd;

import dev.posthaste.json.RecordName;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import javax.annotation.processing.Generated;
import odd.Corners.Color;

/// The shape of [Color].
@Generated("dev.posthaste.processor")
final class Corners_Color_Shape {

    static final Shape<Color> SHAPE = Shapes.enumeration(
            new RecordName("odd.Corners.Color", "Color", ""),
            Color::name,
            Color.values());

    private Corners_Color_Shape() {}
}
