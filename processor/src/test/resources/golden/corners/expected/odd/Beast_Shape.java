package odd;

import dev.posthaste.json.UnionShape;
import java.util.List;
import javax.annotation.processing.Generated;

/// The shape of [Beast].
@Generated("dev.posthaste.processor")
@SuppressWarnings({"deprecation", "removal"})
final class Beast_Shape {

    static final UnionShape<Beast> SHAPE = new UnionShape<>(List.of(StaleBeast_Shape.SHAPE), Beast_Shape::index);

    private Beast_Shape() {}

    private static int index(Beast value) {
        return switch (value) {
            case StaleBeast _ -> 0;
        };
    }
}
