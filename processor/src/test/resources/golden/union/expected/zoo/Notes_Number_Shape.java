package zoo;

import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import javax.annotation.processing.Generated;
import zoo.Notes.Number;

/// The shape of [Number].
@Generated("dev.posthaste.processor")
final class Notes_Number_Shape {

    static final Shape<Number> SHAPE = Shapes.value(Number::new, Number::value, Shapes.of(int.class));

    private Notes_Number_Shape() {}
}
