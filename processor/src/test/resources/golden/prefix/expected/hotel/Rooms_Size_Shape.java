package hotel;

import dev.posthaste.json.RecordName;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import hotel.Rooms.Size;
import javax.annotation.processing.Generated;

/// The shape of [Size].
@Generated("dev.posthaste.processor")
final class Rooms_Size_Shape {

    static final Shape<Size> SHAPE = Shapes.enumeration(
            new RecordName("hotel.Rooms.Size", "Size", ""),
            Size::name,
            Size.values());

    private Rooms_Size_Shape() {}
}
