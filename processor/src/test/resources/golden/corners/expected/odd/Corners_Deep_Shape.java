package odd;

import dev.posthaste.json.UnionShape;
import java.util.List;
import javax.annotation.processing.Generated;
import odd.Corners.Deep;
import odd.Corners.Deep.Deeper.Leaf;
import odd.Corners.Deep.Other;

/// The shape of [Deep].
@Generated("dev.posthaste.processor")
final class Corners_Deep_Shape {

    static final UnionShape<Deep> SHAPE = new UnionShape<>(
            List.of(Corners_Deep_Deeper_Leaf_Shape.SHAPE, Corners_Deep_Other_Shape.SHAPE),
            Corners_Deep_Shape::index);

    private Corners_Deep_Shape() {}

    private static int index(Deep value) {
        return switch (value) {
            case Leaf _ -> 0;
            case Other _ -> 1;
        };
    }
}
