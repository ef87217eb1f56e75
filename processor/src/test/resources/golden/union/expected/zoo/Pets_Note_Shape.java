package zoo;

import dev.posthaste.json.UnionShape;
import javax.annotation.processing.Generated;
import zoo.Pets.Note;
import zoo.Pets.Remark;
import zoo.Pets.Weight;

/// The shape of [Note].
@Generated("dev.posthaste.processor")
final class Pets_Note_Shape {

    static final UnionShape<Note> SHAPE = UnionShape.<Note>of(Pets_Note_Shape::index)
            .or(Pets_Weight_Shape.SHAPE)
            .or(Pets_Remark_Shape.SHAPE);

    private Pets_Note_Shape() {}

    private static int index(Note value) {
        return switch (value) {
            case Weight _ -> 0;
            case Remark _ -> 1;
        };
    }
}
