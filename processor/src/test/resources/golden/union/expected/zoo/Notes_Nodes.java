package zoo;

import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;

/// The handlers of [Notes].
@Generated("dev.posthaste.processor")
final class Notes_Nodes implements Nodes<Notes> {

    @Override
    public List<Handler<Notes>> handlers() {
        return List.of(marks(), place());
    }

    private static Handler<Notes> marks() {
        return Handler.<Notes>of(
                        "POST",
                        "/marks",
                        "marks",
                        (notes, given) -> notes.marks(given.at(0), given.at(1), given.at(2)))
                .taking(
                        Parameter.body(Field.of("mark", Notes_Mark_Shape.SHAPE)),
                        Parameter.body(Field.of("place", Shapes.optional(Notes_Place_Shape.SHAPE)).orNull()),
                        Parameter.body(Field.of("nested", Shapes.list(Notes_Nested_Shape.SHAPE))))
                .returning(Shapes.map(Shapes.of(String.class), Notes_Mark_Shape.SHAPE));
    }

    private static Handler<Notes> place() {
        return Handler.<Notes>of("GET", "/places", "place", (notes, given) -> notes.place(given.at(0), given.at(1)))
                .taking(
                        Parameter.plain(Field.of("number", Shapes.optional(Shapes.of(Integer.class))).orNull()),
                        Parameter.plain(Field.of("other", Notes_Number_Shape.SHAPE)))
                .returning(Notes_Place_Shape.SHAPE);
    }
}
