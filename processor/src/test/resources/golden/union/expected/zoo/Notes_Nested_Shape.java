package zoo;

import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import javax.annotation.processing.Generated;
import zoo.Notes.Nested;

/// The shape of [Nested].
@Generated("dev.posthaste.processor")
final class Notes_Nested_Shape {

    static final Shape<Nested> SHAPE = Shapes.value(
            Nested::new,
            Nested::all,
            Shapes.list(Shapes.later(() -> Notes_Nested_Shape.SHAPE)));

    private Notes_Nested_Shape() {}
}
