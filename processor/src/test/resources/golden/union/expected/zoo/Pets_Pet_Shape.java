package zoo;

import dev.posthaste.json.UnionShape;
import java.util.List;
import javax.annotation.processing.Generated;
import zoo.Pets.Cat;
import zoo.Pets.Dog;
import zoo.Pets.Fish;
import zoo.Pets.Pet;

/// The shape of [Pet].
@Generated("dev.posthaste.processor")
public final class Pets_Pet_Shape {

    public static final UnionShape<Pet> SHAPE = new UnionShape<>(
            List.of(Pets_Cat_Shape.SHAPE, Pets_Dog_Shape.SHAPE, Pets_Fish_Shape.SHAPE),
            Pets_Pet_Shape::index);

    private Pets_Pet_Shape() {}

    private static int index(Pet value) {
        return switch (value) {
            case Cat _ -> 0;
            case Dog _ -> 1;
            case Fish _ -> 2;
        };
    }
}
