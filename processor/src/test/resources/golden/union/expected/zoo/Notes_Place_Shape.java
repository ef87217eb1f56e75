package zoo;

import dev.posthaste.json.Shapes;
import dev.posthaste.json.TupleShape;
import javax.annotation.processing.Generated;
import zoo.Notes.Place;

/// The shape of [Place].
@Generated("dev.posthaste.processor")
final class Notes_Place_Shape {

    static final TupleShape<Place> SHAPE = TupleShape.<Place>of(values -> new Place(values.at(0), values.at(1)))
            .item(Place::north, Shapes.of(double.class))
            .item(Place::name, Shapes.of(String.class).orNull());

    private Notes_Place_Shape() {}
}
