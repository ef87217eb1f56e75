package odd;

import dev.posthaste.json.UnionShape;
import javax.annotation.processing.Generated;

/// The shape of [Beast].
@Generated("dev.posthaste.processor")
@SuppressWarnings({"deprecation", "removal"})
final class Beast_Shape {

    static final UnionShape<Beast> SHAPE = UnionShape.<Beast>of(Beast_Shape::index).or(StaleBeast_Shape.SHAPE);

    private Beast_Shape() {}

    private static int index(Beast value) {
        return switch (value) {
            case StaleBeast _ -> 0;
        };
    }
}
