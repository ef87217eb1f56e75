package zoo;

import dev.posthaste.json.UnionShape;
import javax.annotation.processing.Generated;
import zoo.Notes.Mark;
import zoo.Notes.Number;
import zoo.Notes.Sign;
import zoo.Notes.Thing;
import zoo.Notes.Words;

/// The shape of [Mark].
@Generated("dev.posthaste.processor")
final class Notes_Mark_Shape {

    static final UnionShape<Mark> SHAPE = UnionShape.<Mark>of(Notes_Mark_Shape::index)
            .or(Notes_Number_Shape.SHAPE)
            .or(Notes_Words_Shape.SHAPE)
            .or(Notes_Sign_Shape.SHAPE)
            .or(Notes_Thing_Shape.SHAPE);

    private Notes_Mark_Shape() {}

    private static int index(Mark value) {
        return switch (value) {
            case Number _ -> 0;
            case Words _ -> 1;
            case Sign _ -> 2;
            case Thing _ -> 3;
        };
    }
}
