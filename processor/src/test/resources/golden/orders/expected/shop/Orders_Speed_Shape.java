package shop;

import dev.posthaste.json.RecordName;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import javax.annotation.processing.Generated;
import shop.Orders.Speed;

/// The shape of [Speed].
@Generated("dev.posthaste.processor")
public final class Orders_Speed_Shape {

    public static final Shape<Speed> SHAPE = Shapes.enumeration(
            new RecordName("shop.Orders.Speed", "Speed", ""),
            Speed::name,
            Speed.values());

    private Orders_Speed_Shape() {}
}
