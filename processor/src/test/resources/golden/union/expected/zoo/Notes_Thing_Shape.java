package zoo;

import dev.posthaste.json.TaggedShape;
import javax.annotation.processing.Generated;
import zoo.Notes.Bow;
import zoo.Notes.Case;
import zoo.Notes.Thing;

/// The shape of [Thing].
@Generated("dev.posthaste.processor")
final class Notes_Thing_Shape {

    static final TaggedShape<Thing> SHAPE = TaggedShape.<Thing>of("kind", Notes_Thing_Shape::index)
            .or(Notes_Case_Shape.SHAPE, "case", "box")
            .or(Notes_Bow_Shape.SHAPE, "Bow");

    private Notes_Thing_Shape() {}

    private static int index(Thing value) {
        return switch (value) {
            case Case _ -> 0;
            case Bow _ -> 1;
        };
    }
}
