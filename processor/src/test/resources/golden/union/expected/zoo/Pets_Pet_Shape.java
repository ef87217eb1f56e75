package zoo;

import dev.posthaste.json.TaggedShape;
import javax.annotation.processing.Generated;
import zoo.Pets.Cat;
import zoo.Pets.Dog;
import zoo.Pets.Fish;
import zoo.Pets.Pet;

/// The shape of [Pet].
@Generated("dev.posthaste.processor")
public final class Pets_Pet_Shape {

    public static final TaggedShape<Pet> SHAPE = TaggedShape.<Pet>of("type", Pets_Pet_Shape::index)
            .or(Pets_Cat_Shape.SHAPE, "Cat")
            .or(Pets_Dog_Shape.SHAPE, "hound")
            .or(Pets_Fish_Shape.SHAPE, "Fish");

    private Pets_Pet_Shape() {}

    private static int index(Pet value) {
        return switch (value) {
            case Cat _ -> 0;
            case Dog _ -> 1;
            case Fish _ -> 2;
        };
    }
}
