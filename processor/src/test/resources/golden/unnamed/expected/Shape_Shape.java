import dev.posthaste.json.TaggedShape;
import javax.annotation.processing.Generated;

/// The shape of [Shape].
@Generated("dev.posthaste.processor")
final class Shape_Shape {

    static final TaggedShape<Shape> SHAPE = TaggedShape.<Shape>of("type", Shape_Shape::index)
            .or(Shape_Tag_Shape.SHAPE, "Tag")
            .or(Shape_Field_Shape.SHAPE, "Field");

    private Shape_Shape() {}

    private static int index(Shape value) {
        return switch (value) {
            case Shape.Tag _ -> 0;
            case Shape.Field _ -> 1;
        };
    }
}
