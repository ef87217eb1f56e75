import dev.posthaste.json.UnionShape;
import java.util.List;
import javax.annotation.processing.Generated;

/// The shape of [Shape].
@Generated("dev.posthaste.processor")
final class Shape_Shape {

    static final UnionShape<Shape> SHAPE = new UnionShape<>(
            List.of(Shape_Tag_Shape.SHAPE, Shape_Field_Shape.SHAPE),
            Shape_Shape::index);

    private Shape_Shape() {}

    private static int index(Shape value) {
        return switch (value) {
            case Shape.Tag _ -> 0;
            case Shape.Field _ -> 1;
        };
    }
}
