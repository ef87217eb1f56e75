package odd;

import dev.posthaste.json.TaggedShape;
import javax.annotation.processing.Generated;
import odd.Corners.Deep;
import odd.Corners.Deep.Deeper.Leaf;
import odd.Corners.Deep.Other;

/// The shape of [Deep].
@Generated("dev.posthaste.processor")
final class Corners_Deep_Shape {

    static final TaggedShape<Deep> SHAPE = TaggedShape.<Deep>of("kind", Corners_Deep_Shape::index)
            .or(Corners_Deep_Deeper_Leaf_Shape.SHAPE, "Leaf")
            .or(Corners_Deep_Other_Shape.SHAPE, "Other");

    private Corners_Deep_Shape() {}

    private static int index(Deep value) {
        return switch (value) {
            case Leaf _ -> 0;
            case Other _ -> 1;
        };
    }
}
