package zoo;

import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;

/// The handlers of [Pets].
@Generated("dev.posthaste.processor")
final class Pets_Nodes implements Nodes<Pets> {

    @Override
    public List<Handler<Pets>> handlers() {
        return List.of(adopt(), note());
    }

    private static Handler<Pets> adopt() {
        return Handler.<Pets>of("POST", "/pets", "adopt", (pets, given) -> pets.adopt(given.at(0)))
                .taking(Parameter.body(Field.of("pet", Pets_Pet_Shape.SHAPE)))
                .returning(Pets_Pet_Shape.SHAPE);
    }

    private static Handler<Pets> note() {
        return Handler.<Pets>of("POST", "/notes", "note", (pets, given) -> pets.note(given.at(0)))
                .taking(Parameter.body(Field.of("note", Pets_Note_Shape.SHAPE)))
                .returning(Shapes.list(Pets_Note_Shape.SHAPE));
    }
}
